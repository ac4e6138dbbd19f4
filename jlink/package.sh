# ./run package: a Java runtime, an application folder and a .deb for each application.
# Sourced by ./run, which finds the JDK and builds the program. What is made lies in jlink/target:
#
#   runtime/windows, runtime/server   the JDK's modules that are needed, with JavaFX or without
#   applications/<name>               the application: bin/<name> starts it, nothing else is needed
#   packages/<name>_<version>.deb     the same, to be installed

applications=(juyu-pos juyu-bos juyu-hq-admin juyu-hq)
jlink_target=$root/jlink/target

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

title_of() {
  case $1 in
  juyu-pos) echo "Juyu POS" ;;
  juyu-bos) echo "Juyu BOS" ;;
  juyu-hq-admin) echo "Juyu HQ" ;;
  juyu-hq) echo "Juyu head office" ;;
  esac
}

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
  [ ${#missing[@]} -eq 0 ] ||
    die 2 "To make packages, this machine misses: ${missing[*]}." "Install: apt install ${missing[*]}"
}

# --- the runtime -----------------------------------------------------------------------------

is_of_javafx() { case ${1##*/} in javafx-*) return 0 ;; esac; return 1; }

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

runtime_of() { if has_window "$1"; then echo "$jlink_target/runtime/windows"; else echo "$jlink_target/runtime/server"; fi; }

# --- an application folder -------------------------------------------------------------------

# the jars of the class path: JavaFX is in the runtime
collect_jars() { # application, folder
  local jar
  mkdir -p "$2"
  for jar in "$lib"/*.jar; do
    is_of_javafx "$jar" || cp -p "$jar" "$2"
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
}
