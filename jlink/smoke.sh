#!/usr/bin/env bash
# jlink/smoke.sh FOLDER...: starts each application folder under `env -i` until its window is there
# and its node's health answers, stops it again, and says how long all of it took. The AOT cache
# must fit: with AOTMode=on a JVM does not start without it. Where there is no display, Xvfb is one.
set -u

patience=120 # seconds, for machines that have other things to do
parents_key=L0WgUrCgDv/7LHyTVU+VqE1U/URQqGwSZRHEMEd2FZ4= # of a parent that nobody can reach

die() { printf '%s\n' "$@" >&2; exit 1; }

place=$(mktemp -d)
display_pid=
app_pid=
clean_up() {
  [ -n "$app_pid" ] && kill -KILL "$app_pid" 2>/dev/null
  [ -n "$display_pid" ] && kill "$display_pid" 2>/dev/null
  rm -rf "$place"
}
trap clean_up EXIT

# --- the display -----------------------------------------------------------------------------

ensure_display() {
  [ -n "${DISPLAY-}" ] && return
  command -v Xvfb >/dev/null || die "There is no display, and no Xvfb to make one: apt install xvfb"
  Xvfb -displayfd 3 -screen 0 1920x1080x24 -nolisten tcp 3>"$place/display" >/dev/null 2>&1 &
  display_pid=$!
  wait_until "Xvfb" has_text "$place/display"
  DISPLAY=:$(cat "$place/display")
}

has_text() { [ -s "$1" ]; }

# --- waiting ---------------------------------------------------------------------------------

milliseconds() { echo $(($(date +%s%N) / 1000000)); }

# waits until a command succeeds; an application that has ended will not come any more
wait_until() { # what, command...
  local what=$1 end=$(($(milliseconds) + patience * 1000))
  shift
  until "$@"; do
    [ -z "$app_pid" ] || kill -0 "$app_pid" 2>/dev/null ||
      die "$name has ended before its $what was there:" "$(tail -n 20 "$place/log")"
    [ "$(milliseconds)" -lt "$end" ] ||
      die "$name: no $what within $patience s:" "$(tail -n 20 "$place/log")"
    sleep 0.02
  done
}

is_healthy() {
  local url
  [ -s "$data/api.json" ] || return 1
  url=$(sed -n 's/.*"url":"\([^"]*\)".*/\1/p' "$data/api.json")
  curl -fs -o "$place/health" "$url/health/ready"
}

has_a_window() {
  xwininfo -display "$DISPLAY" -root -tree 2>/dev/null | grep -q '"[^"]*Juyu[^"]*"'
}

# --- one application -------------------------------------------------------------------------

settings_of() {
  case $1 in
  juyu-hq) echo "node=HQ" ;;
  juyu-bos) printf '%s\n' node=ST0001 parent.host=127.0.0.1 parent.port=1 "parent.key=$parents_key" ;;
  juyu-pos) printf '%s\n' node=ST0001-P01 parent.host=127.0.0.1 parent.port=1 "parent.key=$parents_key" ;;
  juyu-hq-admin) echo "hq.url=http://127.0.0.1:1" ;;
  esac
}

start_application() { # folder
  local clean=(HOME="$place" PATH=/usr/bin:/bin JAVA_TOOL_OPTIONS=-XX:AOTMode=on)
  [ "$name" = juyu-hq ] || clean+=(DISPLAY="$DISPLAY")
  env -i "${clean[@]}" "$1/bin/$name" --data "$data" >"$place/log" 2>&1 </dev/null &
  app_pid=$!
}

stop_application() {
  local status
  kill "$app_pid"
  wait "$app_pid"
  status=$?
  app_pid=
  [ "$status" -eq 0 ] || die "$name was asked to stop, and ended with exit code $status:" "$(tail -n 20 "$place/log")"
}

try_application() { # folder
  local begin said=
  name=${1##*/}
  data=$place/data
  rm -rf "$data"
  mkdir -p "$data"
  settings_of "$name" >"$data/juyu.properties"
  [ "$name" = juyu-hq ] || ensure_display
  begin=$(milliseconds)
  start_application "$1"
  if [ "$name" != juyu-hq ]; then
    wait_until window has_a_window
    said="window after $(($(milliseconds) - begin)) ms  "
  fi
  if [ "$name" != juyu-hq-admin ]; then
    wait_until health is_healthy
    said+="healthy after $(($(milliseconds) - begin)) ms  "
  fi
  said+="$(awk '/^Rss/ { print int($2 / 1024) " MB resident" }' "/proc/$app_pid/smaps_rollup")"
  stop_application
  printf '%-14s %s  %s\n' "$name" "$said" "$1"
}

[ $# -gt 0 ] || die "Say which application folders to start."
for folder in "$@"; do try_application "${folder%/}"; done
