# ./run bench start [TIMES]: how soon windows are there, and what nodes hold in memory, beside a
# window that says hello. Sourced by ./run, which finds the JDK and builds the program.
#
# Every program is first run once to make its AOT cache, then TIMES times with it and without it, in
# turns, so that a drift of the machine hits all alike. Times are from the start of the process. On
# a DISPLAY if there is one; without, windows are drawn in software and shown to nobody.

bench_target=$root/bench/target/start

start_flags=("${java_flags[@]}" '-Xlog:aot*=off' -Djuyu.language=en)
[ -n "${DISPLAY-}" ] || start_flags+=(-Dglass.platform=Headless -Dprism.order=sw)

# a chain with people, products and prices, whose nodes are then started alone
make_chain() {
  local ready=$bench_target/ready demo
  mkfifo "$bench_target/hold"
  "$JAVA_HOME/bin/java" "${java_flags[@]}" -cp "$(class_path)" juyu.app.Main demo --headless --tills 1 \
    --data "$bench_target/chain" --until-stdin-ends <"$bench_target/hold" >"$ready" 2>"$bench_target/log" &
  demo=$!
  exec 5>"$bench_target/hold"
  until grep -q Ctrl-C "$ready"; do
    kill -0 "$demo" 2>/dev/null || die 1 "The chain for the measurement did not start:" "$(cat "$bench_target/log")"
    sleep 0.1
  done
  exec 5>&-
  wait "$demo"
}

command_line_of() { # program
  case $1 in
  hello) echo juyu.bench.start.Hello ;;
  till) echo juyu.bench.start.Program pos --data "$bench_target/chain/ST0001-P01" ;;
  station) echo juyu.bench.start.Program bos --data "$bench_target/chain/ST0001" ;;
  esac
}

start_once() { # program, java options...
  local program=$1 begin
  shift
  begin=$(date +%s%3N)
  # shellcheck disable=SC2046 # words of a command
  "$JAVA_HOME/bin/java" "${start_flags[@]}" "$@" -cp "$(class_path):$bench_target/start.jar" \
    $(command_line_of "$program") 2>>"$bench_target/log" </dev/null |
    awk -v begin="$begin" '
      /^(shown|usable) / { print $1, $2 - begin }
      /^(heap|rss) / { print }'
}

median() { sort -n | awk '{ all[NR] = $1 } END { if (NR) print all[int((NR + 1) / 2)]; else print "-" }'; }

of_runs() { # program, with or without, what
  awk -v what="$3" '$1 == what { print $2 }' "$bench_target/$1.$2" | median
}

measure_starts() { # times
  local times=${1:-5} program round
  rm -rf "$bench_target"
  mkdir -p "$bench_target"
  maven -q -pl bench -am process-classes || exit 1
  "$JAVA_HOME/bin/jar" --create --file "$bench_target/start.jar" -C "$root/bench/target/classes" juyu/bench/start
  echo "making a chain and the AOT caches…" >&2
  make_chain
  for program in hello till station; do
    start_once "$program" -XX:AOTCacheOutput="$bench_target/$program.aot" >/dev/null
    [ -s "$bench_target/$program.aot" ] || die 1 "$program got no AOT cache:" "$(tail -n 20 "$bench_target/log")"
  done
  for ((round = 0; round < times; round++)); do
    for program in hello till station; do
      start_once "$program" -XX:AOTCache="$bench_target/$program.aot" >>"$bench_target/$program.with"
      start_once "$program" -XX:AOTMode=off >>"$bench_target/$program.without"
    done
  done
  printf '%-10s %-12s %10s %10s %10s %10s\n' window 'AOT cache' shown usable resident heap
  for program in hello till station; do
    for cache in with without; do
      printf '%-10s %-12s %7s ms %7s ms %7s MB %7s MB\n' "$program" "$cache" \
        "$(of_runs "$program" $cache shown)" "$(of_runs "$program" $cache usable)" \
        "$(of_runs "$program" $cache rss)" "$(of_runs "$program" $cache heap)"
    done
  done
}
