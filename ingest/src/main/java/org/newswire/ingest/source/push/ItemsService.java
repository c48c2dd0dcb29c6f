package org.newswire.ingest.source.push;

import java.util.function.BooleanSupplier;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.impl.DefaultConnectionReuseStrategy;
import org.apache.hc.core5.http.impl.HttpProcessors;
import org.apache.hc.core5.http.impl.io.DefaultClassicHttpResponseFactory;
import org.apache.hc.core5.http.impl.io.HttpService;
import org.apache.hc.core5.http.io.HttpServerRequestHandler;
import org.apache.hc.core5.http.io.support.BasicHttpServerExpectationDecorator;
import org.apache.hc.core5.http.io.support.BasicHttpServerRequestHandler;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.jspecify.annotations.Nullable;

/** HTTP around {@link ItemsHandler}: every request goes to it, and what is not HTTP is told so in its own form. */
final class ItemsService extends HttpService {

    /** @param hasRoom whether a connection may be kept for a further request while others wait for none */
    ItemsService(ItemsHandler handler, BooleanSupplier hasRoom) {
        super(
                HttpProcessors.server("Newswire"),
                routes(handler),
                (request, response, context) -> hasRoom.getAsBoolean()
                        && DefaultConnectionReuseStrategy.INSTANCE.keepAlive(request, response, context),
                null);
    }

    @Override
    protected void handleException(HttpException failure, ClassicHttpResponse response) {
        Answers.refused(response, ProblemDetails.ofProtocol(toStatusCode(failure), failure));
    }

    /** A client that asks before it sends (Expect: 100-continue) is refused before it has sent. */
    private static HttpServerRequestHandler routes(ItemsHandler handler) {
        var all = new BasicHttpServerRequestHandler(
                (request, context) -> handler, DefaultClassicHttpResponseFactory.INSTANCE);
        return new BasicHttpServerExpectationDecorator(all) {
            @Override
            protected @Nullable ClassicHttpResponse verify(ClassicHttpRequest request, HttpContext context) {
                return handler.refusal(request).orElse(null);
            }
        };
    }
}
