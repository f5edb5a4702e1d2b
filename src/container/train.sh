#!/bin/sh
# Trains the AOT cache by a real start: train.sh JAR CACHE. Train.class lies beside it. A start that fails, fails.
set -eu
jar=$1
cache=$2
port=${TRAINING_PORT:-18080}

java -XX:AOTCacheOutput="$cache" -jar "$jar" --server.port="$port" --server.address=127.0.0.1 &
server=$!
java -cp "$(dirname "$0")" Train "http://127.0.0.1:$port" || { kill "$server"; exit 1; }
kill -TERM "$server"
# 143 is the end that was asked for.
wait "$server" || [ $? -eq 143 ]
test -s "$cache"
