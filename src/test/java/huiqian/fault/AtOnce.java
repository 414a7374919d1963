package huiqian.fault;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** People who act in the same moment. */
final class AtOnce {

    private AtOnce() {}

    /** Lets all begin together; answers what each got, in the order given. */
    static <T> List<T> all(List<Callable<T>> doings) {
        ExecutorService people = Executors.newFixedThreadPool(doings.size());
        CountDownLatch ready = new CountDownLatch(doings.size());
        try {
            List<Future<T>> running = doings.stream()
                    .map(doing -> people.submit(() -> {
                        ready.countDown();
                        ready.await();
                        return doing.call();
                    }))
                    .toList();
            List<T> answers = new ArrayList<>();
            for (Future<T> one : running) answers.add(one.get());
            return answers;
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError(e);
        } finally {
            people.shutdownNow();
        }
    }
}
