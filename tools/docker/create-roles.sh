#!/bin/bash
# Runs once, when PostgreSQL makes its data folder: a database, an owner for migrations, and a login for the API.
# The owner may create roles (the migrations make two) and is no superuser. The API's login owns nothing.
set -euo pipefail

psql --no-psqlrc --set ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname postgres \
  --set owner_password="$REPATTERN_OWNER_PASSWORD" --set api_password="$REPATTERN_API_PASSWORD" <<'SQL'
CREATE ROLE repattern_owner LOGIN CREATEROLE PASSWORD :'owner_password';
CREATE ROLE repattern_api LOGIN PASSWORD :'api_password';
CREATE DATABASE repattern OWNER repattern_owner;
REVOKE ALL ON DATABASE repattern FROM PUBLIC;
GRANT CONNECT ON DATABASE repattern TO repattern_api;
SQL
