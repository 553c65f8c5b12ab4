#!/usr/bin/env bash
# What Netlify runs: install the .NET SDK that global.json asks for where it is missing, then build the site.
# CAREERCONNECT_API  address of a hosted api to ask; without it the committed facts are published.
# URL                set by Netlify: the site's own address.
set -euo pipefail
cd "$(dirname "$0")/.."

if ! dotnet --version >/dev/null 2>&1; then
  curl -fsSL --retry 3 https://dot.net/v1/dotnet-install.sh -o /tmp/dotnet-install.sh
  bash /tmp/dotnet-install.sh --channel 10.0 --install-dir "$HOME/.dotnet"
  export PATH="$HOME/.dotnet:$PATH"
fi

dotnet restore site --locked-mode
args=(build --production)
if [[ -n "${URL:-}" ]]; then args+=(--base-url "$URL"); fi
if [[ -n "${CAREERCONNECT_API:-}" ]]; then args+=(--api "$CAREERCONNECT_API"); fi
CAREERCONNECT_DATA="$(mktemp -d)"
export CAREERCONNECT_DATA
dotnet run --project site --no-restore --no-launch-profile --configuration Release -- "${args[@]}"
