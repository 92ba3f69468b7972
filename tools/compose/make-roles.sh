#!/bin/bash
# Run once by the PostgreSQL image on an empty volume: the four roles, and the database that the owner owns.
set -euo pipefail

for role in owner app relay login; do
  name="CHANCERY_${role^^}_PASSWORD"
  psql --set ON_ERROR_STOP=1 --username "$POSTGRES_USER" --set password="${!name}" \
    --set role="chancery_$role" <<'SQL'
CREATE ROLE :"role" LOGIN NOSUPERUSER PASSWORD :'password';
SQL
done
createdb --username "$POSTGRES_USER" --owner chancery_owner chancery
