package vn.bantin.check.external;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import vn.bantin.disk.FileOperations;

/**
 * Asks whether pages of other sites are there: one request at a time to a host, several hosts at
 * once, and all of it within a time. What was answered is remembered for a while.
 */
public final class ExternalLinks {
    private static final int HOSTS_AT_ONCE = 8;

    private final Manners manners;
    private final Remembered remembered;
    private final Instant now;

    /**
     * @param cache the folder where answers are remembered
     * @param now by the machine's clock
     */
    public ExternalLinks(Manners manners, Path cache, FileOperations operations, Instant now) {
        this.manners = manners;
        this.remembered = new Remembered(cache, operations);
        this.now = now;
    }

    /**
     * @param answers by address, as given
     * @param unasked for want of time
     * @param asked how many were really asked; of the others the answer was known
     */
    public record Result(SortedMap<String, Answer> answers, SortedSet<String> unasked, int asked) {}

    /**
     * @param urls absolute http(s) addresses
     * @throws IOException where answers cannot be remembered
     */
    public Result ask(Collection<String> urls) throws IOException {
        SortedMap<String, Answer> known = remembered.load(now);
        SortedSet<String> wanted = new TreeSet<>(urls);
        SortedSet<String> open = new TreeSet<>(wanted);
        open.removeAll(known.keySet());
        Map<String, Answer> fresh = askAll(open);
        known.putAll(fresh);
        if (!fresh.isEmpty()) {
            remembered.save(known);
        }
        SortedMap<String, Answer> answers = new TreeMap<>(known);
        answers.keySet().retainAll(wanted);
        open.removeAll(fresh.keySet());
        return new Result(answers, open, fresh.size());
    }

    private Map<String, Answer> askAll(SortedSet<String> urls) {
        Map<String, Answer> answers = new ConcurrentHashMap<>();
        if (urls.isEmpty()) {
            return answers;
        }
        Request request = new Request(manners, now);
        ExecutorService hosts =
                Executors.newFixedThreadPool(
                        HOSTS_AT_ONCE,
                        work -> {
                            Thread thread = new Thread(work, "bantin-links");
                            thread.setDaemon(true);
                            return thread;
                        });
        for (List<String> ofOneHost : byHost(urls)) {
            hosts.execute(() -> askInTurn(ofOneHost, request, answers));
        }
        hosts.shutdown();
        try {
            hosts.awaitTermination(manners.total().toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
        }
        hosts.shutdownNow();
        return Map.copyOf(answers);
    }

    private void askInTurn(List<String> urls, Request request, Map<String, Answer> answers) {
        try {
            for (String url : urls) {
                answers.put(url, request.ask(url));
                Thread.sleep(manners.pause().toMillis());
            }
        } catch (InterruptedException timeIsOver) {
            Thread.currentThread().interrupt();
        }
    }

    private static Collection<List<String>> byHost(Collection<String> urls) {
        Map<String, List<String>> hosts = new TreeMap<>();
        for (String url : urls) {
            hosts.computeIfAbsent(host(url), host -> new ArrayList<>()).add(url);
        }
        return hosts.values();
    }

    private static String host(String url) {
        try {
            return Request.uri(url).getHost();
        } catch (URISyntaxException | IllegalArgumentException noAddress) {
            return "";
        }
    }
}
