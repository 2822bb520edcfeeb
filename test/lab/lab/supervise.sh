# Runs one host of the lab and starts it again when it reboots (nspawn then ends with status 133; with a power-off it ends with 0).
# Arguments: the lab's name, host, network namespace, root, bridge, file for nspawn's process id, then the host's cgroup folders.
lab=$1 host=$2 namespace=$3 root=$4 bridge=$5 pid=$6
shift 6
while :; do
  (
    for group in "$@"; do echo 0 > "$group/cgroup.procs" || exit 1; done
    SYSTEMD_NSPAWN_UNIFIED_HIERARCHY=1 SYSTEMD_NSPAWN_TMPFS_TMP=0
    export SYSTEMD_NSPAWN_UNIFIED_HIERARCHY SYSTEMD_NSPAWN_TMPFS_TMP
    exec nsenter --net="$namespace" systemd-nspawn --quiet --register=no --keep-unit --link-journal=no --resolv-conf=off --timezone=off \
      --directory="$root" --machine="$lab-$host" --hostname="$host" --network-bridge="$bridge" --boot
  ) < /dev/null &
  echo $! > "$pid.new" && mv "$pid.new" "$pid"
  wait $!
  [ $? -eq 133 ] || exit
done
