#!/bin/sh
# Makes the secrets of an organisation in deploy/secrets, each a file. What is there already stays.
# usage: deploy/make-secrets.sh [HOST OF THE DATABASE]    ("database", as compose.yaml calls it, when omitted)
set -eu
umask 077
host=${1:-database}
folder=$(dirname "$0")/secrets
mkdir -p "$folder"

# Containers run as another user, so the files are readable there; nobody else on this machine gets into the folder.
once() {
  [ -e "$folder/$1" ] && return
  printf '%s' "$2" >"$folder/$1"
  chmod 444 "$folder/$1"
  echo "made $folder/$1"
}

once owner-password "$(openssl rand -hex 24)"
once owner-database-url "postgres://ajar_owner:$(cat "$folder/owner-password")@$host/ajar"
once database-url "postgres://ajar_app:$(openssl rand -hex 24)@$host/ajar"
once master-key "$(openssl rand -hex 32)"
# Of the client at your own sign-in; empty where there is no such thing.
once oidc-secret ''
echo 'Keep a copy of master-key away from the backups of the database: without it nobody can read them, with it anybody can.'
