package io.github.alliancekit.service;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Many clients at once, each adding alliances and replacing them, and remembering what was acknowledged. */
final class Clients {
    private final int number;
    private final Map<String, Integer> acknowledged = new ConcurrentHashMap<>();
    private final Queue<String> errors = new ConcurrentLinkedQueue<>();
    private volatile boolean killed;

    Clients(int number) {
        this.number = number;
    }

    /** {@return the last acknowledged version of each alliance} */
    Map<String, Integer> acknowledged() {
        return Map.copyOf(acknowledged);
    }

    Queue<String> errors() {
        return errors;
    }

    /** Lets them work for a while, and kills the service while they do. */
    void workUntilKilled(RunningService service, Duration time) throws InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(number);
        for (int i = 0; i < number; i++) {
            String name = "client-" + i;
            threads.execute(() -> work(service, name));
        }
        Thread.sleep(time.toMillis());
        killed = true;
        service.kill();
        threads.shutdown();
        if (!threads.awaitTermination(1, TimeUnit.MINUTES)) {
            errors.add("a client was still waiting for an answer a minute after the service was killed");
        }
    }

    private void work(RunningService service, String name) {
        for (int i = 0; !killed; i++) {
            String id = name + "-" + i;
            try {
                note(service.post(Documents.accepted(id, "version 1")), 201, id, 1);
                note(
                        service.put(Documents.path(id), Documents.accepted(id, "version 2"), "If-Match", "\"1\""),
                        200,
                        id,
                        2);
            } catch (IOException e) {
                if (!killed) {
                    errors.add(id + ": " + e);
                }
                return;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private void note(HttpResponse<String> response, int expected, String id, int version) {
        if (response.statusCode() == expected) {
            acknowledged.put(id, version);
        } else {
            errors.add(id + ": " + response.statusCode() + " " + response.body());
        }
    }

    /** {@return those that are not there as they were acknowledged, each with what is there instead} */
    Map<String, String> lost(RunningService service) throws InterruptedException {
        Map<String, String> lost = new ConcurrentHashMap<>();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        acknowledged.forEach((id, version) -> threads.execute(() -> {
            String found = found(service, id);
            // The last replacement may have been written and not yet acknowledged.
            if (!found.equals("\"" + version + "\" version " + version) && !found.equals("\"2\" version 2")) {
                lost.put(id, found);
            }
        }));
        threads.shutdown();
        if (!threads.awaitTermination(2, TimeUnit.MINUTES)) {
            lost.put("all", "still looking for them after two minutes");
        }
        return lost;
    }

    private static String found(RunningService service, String id) {
        try {
            HttpResponse<String> response = service.get(Documents.path(id));
            return response.headers().firstValue("ETag").orElse("no tag") + " "
                    + Documents.json(response.body()).path("name").asString("no name");
        } catch (IOException e) {
            return e.toString();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return e.toString();
        }
    }
}
