#!/usr/bin/env bash
# What Netlify runs: install the .NET SDK that global.json names where it is missing, then build the site.
# CAREERCONNECT_API        address of a hosted api to ask; without it the committed facts are published
# CAREERCONNECT_MIN_PAGES  fewer pages than this are not published; without it, PageFloor of site/input/settings.yml
# CONTEXT, URL, DEPLOY_PRIME_URL, NETLIFY_LOCAL are set by Netlify. Whatever fails here, the last good deploy stays.
set -euo pipefail
cd "$(dirname "$0")/.."

# On Netlify everything fetched goes where site/netlify/ keeps it for the next build.
if [[ "${NETLIFY:-}" == true && "${NETLIFY_LOCAL:-}" != true ]]; then
  export DOTNET_ROOT="$PWD/artifacts/netlify/dotnet" NUGET_PACKAGES="$PWD/artifacts/netlify/packages"
  export PATH="$DOTNET_ROOT:$PATH"
fi

# In this folder `dotnet --version` fails unless an SDK that global.json accepts is there.
if ! dotnet --version >/dev/null 2>&1; then
  DOTNET_ROOT="${DOTNET_ROOT:-$HOME/.dotnet}"
  export DOTNET_ROOT PATH="$DOTNET_ROOT:$PATH"
  installer=$(mktemp)
  curl --proto '=https' --tlsv1.2 -fsSL --retry 3 https://dot.net/v1/dotnet-install.sh -o "$installer"
  bash "$installer" --jsonfile global.json --install-dir "$DOTNET_ROOT" --no-path
  rm "$installer"
  echo "Installed the .NET SDK $(dotnet --version)."
fi

dotnet restore site --locked-mode
args=(build --production)
# Without an address of Netlify's it is somebody's trial, served nowhere.
case "${CONTEXT:-production}" in
  production) args+=(--base-url "${URL:-https://localhost/}") ;;
  *) args+=(--base-url "${DEPLOY_PRIME_URL:-https://localhost/}" --unlisted) ;;
esac
if [[ -n "${CAREERCONNECT_API:-}" ]]; then args+=(--api "$CAREERCONNECT_API"); fi
if [[ -n "${CAREERCONNECT_MIN_PAGES:-}" ]]; then args+=(--min-pages "$CAREERCONNECT_MIN_PAGES"); fi

# The store of the committed facts is made anew each time and gone afterwards.
CAREERCONNECT_DATA=$(mktemp -d)
export CAREERCONNECT_DATA
trap 'rm -rf "$CAREERCONNECT_DATA"' EXIT
dotnet run --project site --no-restore --no-launch-profile --configuration Release -- "${args[@]}"
