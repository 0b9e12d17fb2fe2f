package vn.bantin.serve;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** What each address gives. For one thread. */
final class Answers {
    private static final String FRONT = "index.html";

    private final Gate gate;
    private final SiteFiles files;
    private final Dressing dressing;
    private State state;

    Answers(Gate gate, SiteFiles files, Dressing dressing, State state) {
        this.gate = gate;
        this.files = files;
        this.dressing = dressing;
        this.state = state;
    }

    State state() {
        return state;
    }

    /** From now on. */
    void become(State next) {
        this.state = next;
    }

    /**
     * Empty where the stream of events is asked for.
     *
     * @throws Refused where nothing is given
     */
    Optional<Response> answer(Request request) throws Refused {
        gate.check(request);
        int end = request.target().indexOf('?');
        String raw = end < 0 ? request.target() : request.target().substring(0, end);
        return switch (raw) {
            case Addresses.EVENTS -> Optional.empty();
            case Addresses.SCRIPT -> Optional.of(own(MediaType.SCRIPT, dressing.script()));
            case Addresses.STYLE -> Optional.of(own(MediaType.CSS, dressing.style(state)));
            case Addresses.ERRORS -> Optional.of(own(MediaType.HTML, dressing.errors(state)));
            default -> Optional.of(page(Target.path(request.target())));
        };
    }

    private static Response own(String type, String text) {
        return Response.of(Status.OK, type, text.getBytes(StandardCharsets.UTF_8));
    }

    private Response page(String path) {
        if (state.front().isEmpty()) {
            return Response.of(
                    Status.UNAVAILABLE,
                    MediaType.HTML,
                    dressing.errors(state).getBytes(StandardCharsets.UTF_8));
        }
        String base = state.basePath();
        if (path.equals("/") && !base.isEmpty()) {
            return Response.elsewhere(base + "/");
        }
        return path.startsWith(base + "/")
                ? file(path.substring(base.length() + 1), path)
                : missing();
    }

    /**
     * @param relative to the output folder; empty for the front page
     * @param path as asked for
     */
    private Response file(String relative, String path) {
        boolean folder = relative.isEmpty() || relative.endsWith("/");
        String file = folder ? relative + FRONT : relative;
        Optional<byte[]> found = files.read(file);
        if (found.isPresent()) {
            return whole(Status.OK, file, path, found.get());
        }
        boolean isFolder = !folder && files.read(relative + "/" + FRONT).isPresent();
        return isFolder ? Response.elsewhere(encoded(path) + "/") : missing();
    }

    private Response missing() {
        String file = "404.html";
        return files.read(file)
                .map(bytes -> whole(Status.NOT_FOUND, file, "", bytes))
                .orElse(Response.of(Status.NOT_FOUND));
    }

    private Response whole(Status status, String file, String path, byte[] bytes) {
        String type = MediaType.of(file);
        byte[] shown = type.equals(MediaType.HTML) ? dressing.page(bytes, path, state) : bytes;
        return Response.of(status, type, shown);
    }

    /** Addresses of a site are of plain ASCII letters; any other has no folder to go to. */
    private static String encoded(String path) {
        return path.chars().allMatch(c -> c > ' ' && c < 0x7F && c != '%') ? path : "";
    }
}
