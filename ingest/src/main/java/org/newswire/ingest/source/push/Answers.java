package org.newswire.ingest.source.push;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes answers, all of them JSON. */
final class Answers {

    private static final Logger log = LoggerFactory.getLogger(Answers.class);
    private static final ObjectMapper JSON = new ObjectMapper();

    private Answers() {}

    /** Says what became of a delivery: 202, or 422 when nothing in it could be used. */
    static void settled(ClassicHttpResponse response, Acknowledgement acknowledgement) {
        if (!acknowledgement.settlement().isFailure()) {
            write(response, 202, "application/json", acknowledgement.members());
            return;
        }
        var members = new LinkedHashMap<>(ProblemDetails.refused().members());
        members.putAll(acknowledgement.members());
        write(response, ProblemDetails.refused().status(), ProblemDetails.CONTENT_TYPE, members);
    }

    /** Says why a request was not done. */
    static void refused(ClassicHttpResponse response, ProblemDetails problem) {
        log.debug("push refused status={} detail={}", problem.status(), problem.detail());
        problem.headers().forEach(response::setHeader);
        write(response, problem.status(), ProblemDetails.CONTENT_TYPE, problem.members());
    }

    private static void write(
            ClassicHttpResponse response, int status, String contentType, Map<String, Object> members) {
        try {
            response.setCode(status);
            response.setEntity(new ByteArrayEntity(JSON.writeValueAsBytes(members), ContentType.create(contentType)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("maps of texts and numbers are JSON", e);
        }
    }
}
