# Sourced after node.sh: installs the dependencies where they are missing or older than the lockfile.
if [ ! "$fairlead_root/node_modules/.package-lock.json" -nt "$fairlead_root/package-lock.json" ]; then
  echo "Installing dependencies …" >&2
  npm ci --loglevel=error --no-progress --prefix "$fairlead_root" >&2 || {
    echo "The dependencies could not be installed." >&2
    exit 3
  }
fi
