# ./run package: a Java runtime, an application folder and a .deb for each application.
# Sourced by ./run, which finds the JDK and builds the program. What is made lies in jlink/target:
#
#   runtime/windows, runtime/server   the JDK's modules that are needed, with JavaFX or without
#   applications/<name>               the application: bin/<name> starts it, nothing else is needed
#   packages/<name>_<version>.deb     the same, to be installed
#
# In the end jlink/smoke.sh starts each of them, as the folder and as it comes out of its .deb.

applications=(juyu-pos juyu-bos juyu-hq-admin juyu-hq)
jlink_target=$root/jlink/target

# 2026-01-01: the AOT cache goes by the jars' times, and a .deb keeps none later than this one
file_time=1767225600

# every module that the libraries ask for at run time; jdeps cannot see those asked for by name, such
# as jdk.charsets for the code page of Korean receipt printers
jdk_modules=java.desktop,java.sql,java.naming,java.management,java.net.http,java.instrument
jdk_modules+=,jdk.charsets,jdk.unsupported,jdk.crypto.ec,jdk.localedata,jdk.jfr,jdk.management,jdk.zipfs

# java.desktop is here for java.beans alone: without its native code a server needs no display's
# libraries
server_leaves_out='**/libawt*.so,**/libjawt.so,**/libfontmanager.so,**/libfreetype.so'
server_leaves_out+=',**/libjavajpeg.so,**/liblcms.so,**/libmlib_image.so,**/libjsound.so'
server_leaves_out+=',**/libsplashscreen.so'

# --- what each application is ----------------------------------------------------------------

command_of() { printf '%s' "${1#juyu-}"; }

has_window() { [ "$1" != juyu-hq ]; }

description_of() {
  case $1 in
  juyu-pos) echo "The cashier's till" ;;
  juyu-bos) echo "The station manager's window, and the station" ;;
  juyu-hq-admin) echo "Head office's window, for any machine" ;;
  juyu-hq) echo "Head office's node, a service without a window" ;;
  esac
}

# --- what must be there ----------------------------------------------------------------------

check_packaging() {
  local missing=() tool
  [ "$(uname -s)" = Linux ] || die 2 "Packages are made on Linux (Debian, Ubuntu): .deb needs its tools."
  for tool in jlink jpackage; do
    [ -x "$JAVA_HOME/bin/$tool" ] || die 2 "$JAVA_HOME has no $tool: install a whole JDK."
  done
  command -v fakeroot >/dev/null || missing+=(fakeroot)
  command -v objcopy >/dev/null || missing+=(binutils)
  command -v dpkg-deb >/dev/null || missing+=(dpkg)
  command -v curl >/dev/null || missing+=(curl)
  [ ${#missing[@]} -eq 0 ] ||
    die 2 "To make packages, this machine misses: ${missing[*]}." "Install: apt install ${missing[*]}"
}

# --- the runtime -----------------------------------------------------------------------------

link_runtime() { # name, modules, further options...
  local image=$jlink_target/runtime/$1 modules=$2
  shift 2
  rm -rf "$image"
  mkdir -p "$jlink_target/runtime"
  "$JAVA_HOME/bin/jlink" --add-modules "$modules" --output "$image" --include-locales=en,ko \
    --strip-debug --no-header-files --no-man-pages --compress zip-6 "$@" ||
    die 1 "The runtime image could not be linked."
}

link_runtimes() {
  local jar path= modules=$jdk_modules
  for jar in "$lib"/javafx-*-*-*.jar; do
    path+=${path:+:}$jar
    jar=${jar##*/javafx-}
    modules+=,javafx.${jar%%-*}
  done
  link_runtime windows "$modules" --module-path "$path"
  link_runtime server "$jdk_modules" --exclude-files "$server_leaves_out"
}

runtime_of() {
  if has_window "$1"; then echo "$jlink_target/runtime/windows"; else echo "$jlink_target/runtime/server"; fi
}

# --- an application folder -------------------------------------------------------------------

# true for what an application does without: JavaFX is in the runtime, a service has no windows
leaves_out() { # application, jar
  case $1/${2##*/} in
  */javafx-*) return 0 ;;
  juyu-hq/client-* | juyu-hq/atlantafx-* | juyu-hq/ikonli-*) return 0 ;;
  esac
  return 1
}

collect_jars() { # application, folder
  local jar from=$lib
  [ -d "$jlink_target/lib/$1" ] && from=$jlink_target/lib/$1
  mkdir -p "$2"
  for jar in "$from"/*.jar; do
    leaves_out "$1" "$jar" || cp -p "$jar" "$2"
  done
}

version() {
  local jar=$(echo "$lib"/app-[0-9]*.jar)
  jar=${jar##*/app-}
  jar=${jar%.jar}
  echo "${jar%-SNAPSHOT}"
}

java_options_of() {
  local access=ALL-UNNAMED
  has_window "$1" && access+=,javafx.graphics
  printf '%s\n' \
    "--enable-native-access=$access" \
    --sun-misc-unsafe-memory-access=allow \
    -XX:+UseSerialGC \
    "-Djuyu.command=$(command_of "$1")"
}

make_folder() { # application
  local name=$1 jars=$jlink_target/jars/$1 option options=() main
  rm -rf "$jars" "$jlink_target/applications/$name"
  collect_jars "$name" "$jars"
  while IFS= read -r option; do options+=(--java-options "$option"); done < <(java_options_of "$name")
  main=$(echo "$jars"/app-[0-9]*.jar)
  "$JAVA_HOME/bin/jpackage" --type app-image --name "$name" --dest "$jlink_target/applications" \
    --app-version "$(version)" --description "$(description_of "$name")" --vendor Juyu \
    --runtime-image "$(runtime_of "$name")" --input "$jars" \
    --main-jar "${main##*/}" --main-class juyu.app.Main \
    "${options[@]}" --java-options "-XX:AOTCache=\$APPDIR/$name.aot" --java-options '-Xlog:aot*=off' \
    --icon "$root/jlink/icons/juyu.png" ||
    die 1 "The application folder of $name could not be made."
  rm -rf "$jars"
  find "$jlink_target/applications/$name" -type f -exec touch -d "@$file_time" {} +
  train_application "$name"
}

# --- its AOT cache ---------------------------------------------------------------------------

# the class path as the application's starter will give it: the cache asks for the same order
class_path_of() { # application
  local app=$jlink_target/applications/$1/lib/app line path=
  while IFS= read -r line; do
    case $line in app.classpath=*) path+=${path:+:}$app/${line#*APPDIR/} ;; esac
  done <"$app/$1.cfg"
  printf '%s' "$path"
}

# what the application does once, to show the JVM which classes it needs; windows that nobody sees
training_of() {
  case $1 in
  juyu-hq-admin) echo hq-admin --data "$jlink_target/$1.training" --url http://127.0.0.1:1 --until-stdin-ends ;;
  juyu-hq) echo demo --headless --journey ;;
  *) echo demo --rehearse ;;
  esac
}

# seconds for which an application that waits to be ended is trained
training_time() { if [ "$1" = juyu-hq-admin ]; then echo 5; else echo 0; fi; }

train_application() { # application
  local folder=$jlink_target/applications/$1 option options=()
  while IFS= read -r option; do
    case $option in -Djuyu.command=*) ;; *) options+=("$option") ;; esac
  done < <(java_options_of "$1")
  has_window "$1" && options+=("${training_flags[@]}")
  # shellcheck disable=SC2046 # words of a command
  sleep "$(training_time "$1")" |
    "$folder/lib/runtime/bin/java" "${options[@]}" -Djpackage.app-version="$(version)" \
      -XX:AOTCacheOutput="$folder/lib/app/$1.aot" '-Xlog:aot*=off' \
      -cp "$(class_path_of "$1")" juyu.app.Main $(training_of "$1") >"$jlink_target/$1.training.log" 2>&1 ||
    die 1 "$1 could not play through what it will do: see jlink/target/$1.training.log."
  rm -rf "$jlink_target/$1.training"
  [ -s "$folder/lib/app/$1.aot" ] || die 1 "$1 got no AOT cache: see jlink/target/$1.training.log."
}

# --- a package to install --------------------------------------------------------------------

make_deb() { # application
  local name=$1 options=(--linux-app-category misc)
  rm -f "$jlink_target/packages/$name"_*.deb
  if has_window "$name"; then
    options=(--linux-app-category office --linux-menu-group "Office;Finance" --linux-shortcut
      --linux-package-deps "libgtk-3-0, libgl1")
  fi
  # dpkg's usual xz takes minutes for what is mostly compressed already
  SOURCE_DATE_EPOCH=$file_time DPKG_DEB_COMPRESSOR_TYPE=zstd DPKG_DEB_COMPRESSOR_LEVEL=12 \
    "$JAVA_HOME/bin/jpackage" --type deb --app-image "$jlink_target/applications/$name" \
    --name "$name" --dest "$jlink_target/packages" --app-version "$(version)" \
    --description "$(description_of "$name")" --vendor Juyu --license-file "$root/LICENSE" \
    --linux-deb-maintainer juyu@localhost --linux-package-name "$name" \
    --icon "$root/jlink/icons/juyu.png" "${options[@]}" ||
    die 1 "The package of $name could not be made."
}

# the application as it will be once it is installed
unpack_deb() { # application
  rm -rf "$jlink_target/installed/$1"
  mkdir -p "$jlink_target/installed/$1"
  dpkg-deb -x "$(echo "$jlink_target/packages/$1"_*.deb)" "$jlink_target/installed/$1" ||
    die 1 "The package of $1 could not be unpacked again."
}

# --- all of it -------------------------------------------------------------------------------

megabytes() { du -sm "$1" | awk '{ print $1 " MB" }'; }

report() {
  local name deb
  printf '\n%-15s %10s %10s %10s   %s\n' application folder "AOT cache" .deb package
  for name in "$@"; do
    deb=$(echo "$jlink_target/packages/$name"_*.deb)
    printf '%-15s %10s %10s %10s   %s\n' "$name" \
      "$(megabytes "$jlink_target/applications/$name")" \
      "$(megabytes "$jlink_target/applications/$name/lib/app/$name.aot")" \
      "$(megabytes "$deb")" "${deb#"$root/"}"
  done
}

make_packages() { # applications... (default: all)
  local name
  check_packaging
  [ $# -gt 0 ] || set -- "${applications[@]}"
  for name in "$@"; do
    case " ${applications[*]} " in
    *" $name "*) ;;
    *) die 2 "There is no application '$name': choose from ${applications[*]}." ;;
    esac
  done
  ensure_built
  maven -q -pl jlink -am -DprogramOnly process-classes || exit 1
  echo "linking the runtimes…"
  link_runtimes
  for name in "$@"; do
    echo "$name: folder, AOT cache…"
    make_folder "$name"
    echo "$name: .deb…"
    make_deb "$name"
  done
  report "$@"
  echo
  echo "starting what was made, without any of this shell's environment…"
  for name in "$@"; do
    unpack_deb "$name"
    "$root/jlink/smoke.sh" "$jlink_target/applications/$name" "$jlink_target/installed/$name/opt/$name" ||
      exit 1
  done
  rm -rf "$jlink_target/installed"
}
