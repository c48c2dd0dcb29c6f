package org.newswire.stack.registry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** Finds the handler of a request by its method and path. */
final class Router {

    private final List<Route> routes = new ArrayList<>();

    /**
     * Adds a handler.
     *
     * @param path segments after slashes; {@code *} stands for any one
     */
    void add(String method, String path, Function<Request, Object> handler) {
        List<String> segments =
                Arrays.stream(path.split("/")).filter(s -> !s.isEmpty()).toList();
        routes.add(new Route(method, segments, handler));
    }

    /** The handler; of several the one added first. */
    Function<Request, Object> route(Request request) {
        List<Route> onPath =
                routes.stream().filter(route -> route.isOn(request.segments())).toList();
        if (onPath.isEmpty()) {
            throw RegistryException.noSuchPath();
        }
        return onPath.stream()
                .filter(route -> route.method().equals(request.method()))
                .findFirst()
                .map(Route::handler)
                .orElseThrow(RegistryException::methodNotAllowed);
    }

    private record Route(String method, List<String> segments, Function<Request, Object> handler) {

        boolean isOn(List<String> path) {
            if (path.size() != segments.size()) {
                return false;
            }
            for (int i = 0; i < path.size(); i++) {
                if (!segments.get(i).equals("*") && !segments.get(i).equals(path.get(i))) {
                    return false;
                }
            }
            return true;
        }
    }
}
