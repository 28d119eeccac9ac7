#!/bin/sh
# "ajar" for whoever administers the machine (root), with the addresses and the key in /etc/ajar:
#   /opt/ajar/deploy/ajar-admin.sh organisation invite you@example.org --role administrator
set -eu
folder=${AJAR_ETC:-/etc/ajar}
set -a
[ ! -e "$folder/serve.env" ] || . "$folder/serve.env"
set +a
export AJAR_DATABASE_URL_FILE="$folder/database-url" AJAR_MASTER_KEY_FILE="$folder/master-key"
exec "$(dirname "$0")/../packages/app/bin/ajar.js" "$@"
