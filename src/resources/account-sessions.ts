/** Ends all that runs for an account on a host. */
import { type Script, sh } from "../shell";

/**
 * Expects the account's number in `$uid`. The login slice goes first, for once sshd is gone logind forgets what was left in it; then
 * every process that has this user id, or was started from a login of it (root commands through sudo). What runs this very script is
 * spared: when the account itself carries the run, it ends with its last step.
 */
export const endSessions = (name: string): Script => sh`(
  spared=" "
  pid=$$
  while [ "$pid" -gt 0 ]; do
    spared="$spared$pid "
    parent=0
    while read -r field value _; do if [ "$field" = PPid: ]; then parent=$value; break; fi; done < "/proc/$pid/status"
    pid=$parent
  done
  case $(cat /proc/self/cgroup) in
    *"user-$uid.slice"*) ;;
    *) for slice in /sys/fs/cgroup/user.slice/user-"$uid".slice /sys/fs/cgroup/unified/user.slice/user-"$uid".slice; do
        if [ -e "$slice/cgroup.kill" ]; then echo 1 > "$slice/cgroup.kill" || :; fi
      done ;;
  esac
  round=0
  left=yes
  while [ -n "$left" ] && [ "$round" -lt 50 ]; do
    left=
    for process in /proc/[0-9]*; do
      pid=\${process#/proc/}
      case $spared in *" $pid "*) continue ;; esac
      login=
      read -r login < "$process/loginuid" || :
      theirs=
      if [ "$login" = "$uid" ]; then theirs=yes; fi
      state=
      while read -r field value effective saved files _; do
        case $field in
          State:) state=$value ;;
          Uid:) case " $value $effective $saved $files " in *" $uid "*) theirs=yes ;; esac; break ;;
        esac
      done < "$process/status" || :
      if [ -n "$theirs" ] && [ "$state" != Z ] && [ -n "$state" ]; then
        kill -KILL "$pid" || :
        left=yes
      fi
    done
    round=$((round + 1))
    if [ -n "$left" ]; then sleep 0.1; fi
  done
  loginctl terminate-user -- "$uid" || :
  [ -z "$left" ]
) 2>/dev/null || { printf 'processes of %s are still running\\n' ${name} >&2; exit 1; }`;
