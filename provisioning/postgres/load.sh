#!/usr/bin/env bash
# Run by the database's container on its first start.
set -euo pipefail
# from a file: the packed rows are longer than an argument may be
psql -v ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname "$POSTGRES_DB" <<SQL
\\set packed \`cat /honeypot/honeypot.json\`
\\i /honeypot/honeypot.sql
SQL
