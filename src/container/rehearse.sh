#!/bin/sh
# Does what the Dockerfile does, without a container, on the JDK (25 or later) in JAVA_HOME; needs target/catalogue-27k.jar.
set -eu
cd "$(dirname "$0")/../.."
PATH="$JAVA_HOME/bin:$PATH"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

java -Djarmode=tools -jar target/catalogue-27k.jar extract --layers --destination "$work/layers"
mkdir "$work/app" "$work/train"
for layer in dependencies spring-boot-loader snapshot-dependencies application; do
  cp -r "$work/layers/$layer/." "$work/app/"
done
javac -d "$work/train" src/container/Train.java
cp src/container/train.sh "$work/train/"
sh "$work/train/train.sh" "$work/app/catalogue-27k.jar" "$work/app/catalogue.aot"

cd "$work/app"
java -XX:AOTCache=catalogue.aot -XX:MaxRAMPercentage=75 -jar catalogue-27k.jar --server.port=18081 >"$work/log" 2>&1 &
server=$!
for second in $(seq 60); do
  sleep 1
  if java -cp "$OLDPWD/target/classes" io.github.catalogue27k.command.HealthProbe \
      http://127.0.0.1:18081/actuator/health/readiness 2>/dev/null; then
    kill -TERM "$server"
    grep -o 'Started CatalogueApplication.*' "$work/log"
    exit 0
  fi
done
kill "$server"
cat "$work/log"
exit 1
