# syntax=docker/dockerfile:1

FROM eclipse-temurin:17-jdk-jammy AS build
WORKDIR /src
COPY . .
# The cache keeps what Maven downloads, most of it language models, between builds.
RUN --mount=type=cache,target=/root/.m2 \
    ./mvnw -B -ntp -pl app -am package -DskipTests -Dcyclonedx.skip

FROM eclipse-temurin:17-jre-jammy
RUN useradd --system --uid 10001 --home-dir /var/lib/newswire --create-home newswire \
    && mkdir -p /var/lib/newswire/drop /var/lib/newswire/state \
    && chown -R newswire /var/lib/newswire
COPY --from=build /src/app/target/newswire.jar /opt/newswire/newswire.jar
COPY LICENSE /opt/newswire/LICENSE
USER 10001
WORKDIR /var/lib/newswire
# Everything that is written goes to these two and to /tmp; the rest may be read-only.
VOLUME ["/var/lib/newswire/drop", "/var/lib/newswire/state"]
ENV NEWSWIRE_HEALTH_PORT=8080 \
    NEWSWIRE_INGEST_FOLDER=/var/lib/newswire/drop \
    NEWSWIRE_ENRICH_STATE_DIRECTORY=/var/lib/newswire/state \
    NEWSWIRE_DESKS_STATE_DIRECTORY=/var/lib/newswire/state \
    JAVA_TOOL_OPTIONS="-XX:MaxRAMPercentage=75 -XX:+ExitOnOutOfMemoryError"
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=3s --start-period=60s --retries=6 \
    CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/8080 && printf 'GET /health/live HTTP/1.0\\r\\n\\r\\n' >&3 && head -n 1 <&3 | grep -q ' 200 '"]
ENTRYPOINT ["java", "-jar", "/opt/newswire/newswire.jar"]
CMD ["--help"]
