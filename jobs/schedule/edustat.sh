#!/bin/sh
# Starts Edustat as a nightly timer should: edustat.sh run [OPTION…], and so for every other verb.
# EDUSTAT_JAR names the program (else edustat.jar beside this file, else the one of the checkout that this file lies in),
# EDUSTAT_MEMORY the most memory that Java takes for objects (512m), JAVA_HOME the Java.
here=$(cd "$(dirname "$0")" && pwd) || exit 1
jar=${EDUSTAT_JAR:-$here/edustat.jar}
[ -f "$jar" ] || jar=$here/../../target/edustat.jar
jar=$(cd "$(dirname "$jar")" && pwd)/$(basename "$jar")
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
classes=${jar%.jar}.jsa
cache=${jar%.jar}.aot

# Without a locale of UTF-8, Java cannot make a file with a Chinese name.
export LC_ALL=C.UTF-8

# A night is too short for Java's second compiler. With the first alone Java keeps 48 MB for what it compiles, and where
# those are full, as in a console after weeks, it compiles no more. Where the archive of classes does not fit, Java goes on
# without a word.
options='-Xlog:disable -Xlog:all=error:stderr -XX:TieredStopAtLevel=1 -XX:ReservedCodeCacheSize=240m -XX:+UseParallelGC'

# The classes as Java has taken them in, after a night over one line and a look at each page, in a folder and a store of
# its own: half of every start. From Java 25 on it keeps what it has linked too; an older one does not know that option.
rehearse() {
    # shellcheck disable=SC2086 # the options are several words
    (cd "$trial" && "$java" $options "-XX:$1=$trial/classes" -jar "$jar" serve --rehearse --port 0 --host 127.0.0.1 \
        --input input --output output --store "jdbc:h2:file:$trial/store") >>"$trial/said" 2>&1
    [ -e "$trial/classes" ] && mv -f "$trial/classes" "$2" 2>>"$trial/said"
}
newest=$classes
[ -e "$cache" ] && newest=$cache
if [ -w "$(dirname "$jar")" ] && { [ ! -e "$newest" ] || [ "$jar" -nt "$newest" ]; }; then
    trial=$(mktemp -d) || exit 1
    mkdir "$trial/input"
    printf '学校名称,学生数\n第一小学,100\n' >"$trial/input/410600-2020.csv"
    rm -f "$classes" "$cache"
    rehearse AOTCacheOutput "$cache" || rehearse ArchiveClassesAtExit "$classes"
    rm -rf "$trial"
fi
kept=-XX:SharedArchiveFile=$classes
[ -e "$cache" ] && kept=-XX:AOTCache=$cache

# In the console the threads of a run give way to whoever opens a page meanwhile.
[ "$1" = serve ] && options="$options -XX:ThreadPriorityPolicy=1 -XX:JavaPriority1_To_OSPriority=15 -XX:-PrintWarnings"

# All memory from the start: where it grows step by step, as on a small machine, it is tidied up five times as often.
# shellcheck disable=SC2086 # the options are several words
exec "$java" $options -XX:-UsePerfData -XX:+IgnoreUnrecognizedVMOptions \
    "$kept" "-Xms${EDUSTAT_MEMORY:-512m}" "-Xmx${EDUSTAT_MEMORY:-512m}" -jar "$jar" "$@"
