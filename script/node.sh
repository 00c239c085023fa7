# Sourced by the scripts and by ./fairlead: puts Node 24 first on the path.
# Where the machine's own Node is older, the real binary comes from the npm registry (docs/decisions/0002).
fairlead_node_version=24.21.0
fairlead_root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

if [ "$(node -p 'Number(process.versions.node.split(".")[0]) >= 24' 2>/dev/null)" != true ]; then
  if ! command -v npm >/dev/null; then
    echo "Fairlead needs Node 20 or newer with npm; found none on the path. Install it from https://nodejs.org and try again." >&2
    exit 3
  fi
  fairlead_platform=$(node -p 'process.platform + "-" + process.arch')
  fairlead_toolchain="$fairlead_root/.toolchain/node-$fairlead_node_version"
  fairlead_bin="$fairlead_toolchain/node_modules/node-$fairlead_platform/bin"
  if [ ! -x "$fairlead_bin/node" ]; then
    echo "Fetching Node $fairlead_node_version (this machine has $(node --version)) …" >&2
    npm install --silent --no-save --prefix "$fairlead_toolchain" "node-$fairlead_platform@$fairlead_node_version" >&2 || {
      echo "Node $fairlead_node_version for $fairlead_platform could not be fetched from the npm registry. Install Node 24 yourself and try again." >&2
      exit 3
    }
  fi
  PATH="$fairlead_bin:$PATH"
  export PATH
fi
