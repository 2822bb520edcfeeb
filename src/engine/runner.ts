/**
 * The part of a change that is the same for every run: the lock, the record, the guard, the events. Sent with every change, so that
 * nothing of it has to be kept up to date on a host. What a run is in, the host can always tell from its folder:
 *   operator, at, steps   who, when, and what each step would make of the manifest (written before the first step)
 *   record                one line an outcome, on the disk before the next step begins; the first: begin, operator, from, at
 *   open                  there until the record is merged into the manifest, and the run is in the host's journal
 *   before                the manifest's lines that the merge has replaced
 *   kept/N.I, undo/N.I    what change I of step N replaced, and how to put it back
 */
import { type Script, sh } from "../shell";
import { mergeProgram } from "./look";
import { hostFolder } from "./manifest";

/** Kept runs; older ones go, so that a host's disk does not fill. */
const keptRuns = 10;

/** What the first line of a journal has in place of the digest of the line before. */
const noLine = "0".repeat(64);

/** Shell functions that the steps are written with. Events are lines on standard output: `@ WORD …`. */
export const runner: Script = sh`folder=${hostFolder}
runs=$folder/runs
here=$runs/$run
say() { printf '@ %s\\n' "$*"; }
encode() { base64 -w0; }
note() { printf "$1\\n" >> "$here/record"; }
record() { note "$1"; sync "$here/record"; }

# A word of the journal's: blanks and control characters would tear its line.
word() { case $1 in *[![:graph:]]*) printf %s "$1" | tr -c '!-~\\200-\\377' _ ;; *) printf %s "$1" ;; esac; }

# The lock is a lock of the kernel's: a holder that dies gives it back by itself.
take_lock() {
  mkdir -p /run/qorgan "$runs"
  chmod 700 "$folder" "$runs"
  exec 9>> /run/qorgan/lock
  if ! flock -n 9; then say locked "$(cat /run/qorgan/holder 2> /dev/null)"; exit 75; fi
  printf '%s from %s since %s, run %s\\n' "$QORGAN_OPERATOR" "$QORGAN_FROM" "$(date -u +%FT%TZ)" "$run" > /run/qorgan/holder
}

# What earlier runs left unmerged, because they were cut off, is merged first.
merge_run() {
  # Merged already, and cut off just after: a second time, "before" would hold what is new.
  if [ ! -e "$1/before" ] || [ -e "$folder/manifest.new" ]; then merge_record "$1"; fi
  journal_run "$1" "$2" || return 0
  rm -f "$1/open" "$1/merged"
  sync "$folder"
}
merge_record() {
  awk -F '\\t' -v run="\${1##*/}" -v at="$(cat "$1/at")" ${mergeProgram} "$1/record" "$1/steps" > "$1/merged"
  touch "$folder/manifest"
  : > "$folder/manifest.new"
  : > "$1/before"
  awk -F '\\t' -v before="$1/before" 'FILENAME == ARGV[1] { change[$2] = 1; if ($1 == "+") line[$2] = substr($0, 3); next } $1 in change { print > before; next } { print } END { for (key in line) print line[key] }' \\
    "$1/merged" "$folder/manifest" | LC_ALL=C sort > "$folder/manifest.new"
  sync "$folder/manifest.new" "$1/before"
  mv -f "$folder/manifest.new" "$folder/manifest"
}
# The host's own journal: one line a run, with the digest of the line before. It is copied, gets its line and is renamed, so that a
# power cut leaves a whole line or none; "open" goes only after it, so that the next run writes what is missing, and none twice.
journal_run() {
  told_line=
  manifest=$(sha256sum < "$folder/manifest")
  manifest=\${manifest%% *}
  last='\n'
  [ ! -s "$folder/journal" ] || last=$(tail -n 1 "$folder/journal"; echo .)
  last=\${last%.}
  # A line that somebody left without its end stays a line of its own.
  case $last in *'\n') glue= ;; *) glue='\n' ;; esac
  last=\${last%'\n'}
  journal_number=\${last%% *}
  # Somebody wrote into it: the count begins again, and every controller that knows the journal sees that.
  case $journal_number in '' | 0* | *[!0-9]* | ??????????*) journal_number=0 ;; esac
  case $last in
    *" \${1##*/} "*) line=$last ;;
    *)
      previous=${noLine}
      [ -z "$last" ] || previous=$(printf %s "$last" | sha256sum)
      IFS='\t' read -r line operator from at < "$1/record"
      journal_number=$((journal_number + 1))
      line="$journal_number \${previous%% *} \${1##*/} \${operator:-unknown} \${from:-unknown} \${at:-unknown} $2 $manifest"
      rm -f "$folder/journal.new"
      { [ ! -s "$folder/journal" ] || cp "$folder/journal" "$folder/journal.new"; } && printf '%s%s\\n' "$glue" "$line" >> "$folder/journal.new" &&
        sync "$folder/journal.new" && mv -f "$folder/journal.new" "$folder/journal" || return 1
      ;;
  esac
  # Logged a second time by the next run where this one was cut off just here: never not at all.
  logger -p auth.notice -t qorgan-run -- "$line" 2> /dev/null || :
  told_line=$line
}
# How a run ended that was cut off: by its own word, or by the guard's.
ending_of() {
  ended=cut-off
  while IFS='\t' read -r first second; do
    case $first in end) ended=$second ;; rolledback) ended=rolledback ;; esac
  done < "$1/record"
}
merge_open() {
  for open in "$runs"/*/open; do
    [ -e "$open" ] || continue
    open=\${open%/open}
    if [ -e "$open/guard/armed" ]; then
      say armed-before "\${open##*/}" "$(cat "$open/operator")"
      exit 75
    fi
    clear_rests "$open"
    ending_of "$open"
    merge_run "$open" "$ended"
    [ -z "$told_line" ] || say line "$told_line"
  done
}
# Files of one step are renamed out of a folder beside them: a power cut after the last of them leaves that folder, and no later
# step comes to it, since every file is as it should be.
clear_rests() {
  awk -F '\\t' '$4 ~ /^file:\\// { path = substr($4, 6); sub("/[^/]*$", "", path); print path "/.qorgan-new~" }' "$1/steps" | sort -u |
    while IFS= read -r rest; do rm -rf -- "$rest"; done
}

# The host must still be as the plan saw it.
still() {
  now=$("observe_$1" < /dev/null | sha256sum)
  [ "\${now%% *}" = "$2" ] || { say moved "$3"; exit 76; }
}
still_manifest() {
  [ "$1" != any ] || return 0
  now=
  [ ! -s "$folder/manifest" ] || now=$(sha256sum < "$folder/manifest")
  [ "\${now%% *}" = "$1" ] || { say moved manifest; exit 76; }
}

# The clock ran out before all was done: the guard has ended the step in hand, and is putting everything back.
late() { [ -n "$armed" ] && [ -e "$here/guard/late" ]; }

stopped() { [ -e "/run/qorgan/stop-$run" ]; }

# What only the controller has comes through a pipe: never in this script, in an argument, or on a disk. Without it the step fails.
# The second word is a function that prints what the controller must see before it answers; where that fails nothing is asked.
ask() {
  request=
  if [ -n "\${2-}" ]; then
    request=$(exec 9>&- < /dev/null; trap - PIPE HUP; umask 077; set -eu; "$2")
    status=$?
    [ "$status" = 0 ] || return 0
  fi
  pipe=/run/qorgan/secret-$run
  rm -f "$pipe"
  mkfifo -m 600 "$pipe" || return 0
  say ask "$1" "$(printf %s "$request" | encode)"
  secret=$(timeout 120 cat "$pipe") || secret=
  rm -f "$pipe"
}

# One step: its outcome is on the disk before the next begins. Runs in a subshell without the lock and without standard input.
step() {
  number=$1
  if late; then halt late; fi
  if stopped; then halt stopped; fi
  say start "$number"
  record "$number\\tstarted"
  secret=
  status=0
  if [ -n "\${2-}" ]; then ask "$2" "\${3-}" 2> "$here/output"; fi
  aside=$here/aside/$number
  # Not after && or ||: there "set -e" would not hold.
  if [ "$status" = 0 ]; then
    (
      exec 9>&- < /dev/null
      if late; then exit 1; fi
      trap - PIPE HUP
      umask 022
      set -eu
      contents=$here/new
      "keep_$number"
      "step_$number"
    ) > "$here/output" 2>&1
    status=$?
  fi
  secret=
  if [ "$status" != 0 ]; then
    record "$number\\tfailed"
    if late; then halt late; fi
    cp "$here/output" "$here/failure"
    say failed "$number" "$status" "$(tail -c 4000 "$here/output" | encode)"
    [ -n "$armed" ] || undo_step "$number"
    halt failed
  fi
  # On the disk with the next step's start, before that begins; or with the run's end.
  note "$number\\tdone"
  say done "$number"
}

undo_step() {
  for undo in "$here/undo/$1".*; do
    [ -e "$undo" ] || continue
    (exec 9>&- < /dev/null; set -u; . "$undo") > "$here/output" 2>&1 || say undo-failed "$1" "$(tail -c 1000 "$here/output" | encode)"
  done
}

# Ends the run before its end. Inside the window everything of the window goes back at once.
halt() {
  why=$1
  if late; then
    while [ -e "$here/guard/armed" ]; do sleep 0.05; done
    say rolledback late
  elif [ -n "$armed" ]; then
    if /usr/local/lib/qorgan/guard rollback "$run" "$why" 9>&-; then
      # The confirmation was there before the stop: nothing was put back, and the run is through.
      if [ -e "$here/guard/confirmed" ]; then armed=; say confirmed; finish completed; fi
      say rolledback "$why"
    else say rollback-failed; fi
  fi
  finish "$why"
}

arm() {
  sync "$here/record"
  output=$(/usr/local/lib/qorgan/guard arm "$run" "$1" "$$" 9>&- 2>&1) || { say not-armed "$(printf %s "$output" | encode)"; finish failed; }
  armed=$1
  say armed "$1"
}

# Waits, with the lock held, for the fresh connection or for the clock.
await() {
  /usr/local/lib/qorgan/guard applied "$run" 9>&-
  say applied "$run"
  while [ -e "$here/guard/armed" ]; do
    if stopped; then halt stopped; fi
    sleep 0.05
  done
  if late; then halt late; fi
  # The word in the record decides, not how far the guard has come with tidying up.
  if [ -e "$here/guard/confirmed" ]; then armed=; say confirmed; else say rolledback timer; armed=; finish rolledback; fi
}

finish() {
  record "end\\t$1"
  told_line=
  manifest=
  [ -e "$here/guard/armed" ] || merge_run "$here" "$1"
  rmdir "$here"/aside/* 2> /dev/null || :
  rm -rf "$here/new" "$here/output" "/run/qorgan/stop-$run" /run/qorgan/holder
  ls -1 "$runs" | LC_ALL=C sort | head -n -${keptRuns} | while IFS= read -r old; do [ -e "$runs/$old/open" ] || rm -rf "$runs/$old"; done
  [ -n "$manifest" ] || manifest=$(sha256sum < "$folder/manifest")
  say end "$1" "\${manifest%% *}" \${told_line:+"$told_line"}
  [ "$1" = completed ] && exit 0
  exit 1
}`;
