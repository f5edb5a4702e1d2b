# syntax=docker/dockerfile:1
FROM maven:3-eclipse-temurin-25 AS build
WORKDIR /build
COPY pom.xml .
COPY src src
COPY content content
RUN mvn -B -q -DskipTests -Dspotless.check.skip package \
 && javac -d train src/container/Train.java \
 && java -Djarmode=tools -jar target/catalogue-27k.jar extract --layers --destination layers

FROM eclipse-temurin:25-jre AS trained
WORKDIR /app
COPY --from=build /build/layers/dependencies/ ./
COPY --from=build /build/layers/spring-boot-loader/ ./
COPY --from=build /build/layers/snapshot-dependencies/ ./
COPY --from=build /build/layers/application/ ./
COPY --from=build /build/train/ /build/src/container/train.sh /train/
# A real start, real requests and a real end, so that parser, index and templates are in the cache too.
RUN sh /train/train.sh /app/catalogue-27k.jar /app/catalogue.aot

FROM eclipse-temurin:25-jre
WORKDIR /app
COPY --from=trained /app ./
COPY --from=build /build/target/classes/io/github/catalogue27k/command/HealthProbe.class /probe/io/github/catalogue27k/command/HealthProbe.class
USER 65532:65532
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=5s --start-period=30s \
  CMD ["java", "-XX:TieredStopAtLevel=1", "-cp", "/probe", "io.github.catalogue27k.command.HealthProbe"]
ENTRYPOINT ["java", "-XX:AOTCache=/app/catalogue.aot", "-XX:MaxRAMPercentage=75", "-jar", "/app/catalogue-27k.jar"]
