package io.github.publicityday.validation;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Throwables;
import com.google.common.util.concurrent.Uninterruptibles;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.FutureTask;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Applies a function to many elements with the help of other threads, in bounded memory and without
 * changing their order: a window of batches moves along, from whose head results are handed out.
 */
final class Batches {
  /** Large enough that handing a batch to a thread costs little beside it. */
  private static final int SIZE = 32;

  private Batches() {}

  /**
   * The results of {@code function} for {@code elements}, in their order. What it throws is thrown
   * when its result is asked for. The thread that asks works on batches that nobody has begun.
   */
  static <T, R> Stream<R> map(
      Stream<T> elements, Function<? super T, ? extends R> function, Executor executor) {
    Window<T, R> window = new Window<>(elements.iterator(), function, executor);
    return StreamSupport.stream(
            Spliterators.spliteratorUnknownSize(window, Spliterator.ORDERED | Spliterator.NONNULL),
            false)
        .onClose(window::cancel)
        .onClose(elements::close);
  }

  private static final class Window<T, R> implements Iterator<R> {
    private final Iterator<T> elements;
    private final Function<? super T, ? extends R> function;
    private final Executor executor;
    private final Deque<FutureTask<List<R>>> batches = new ArrayDeque<>();
    private final int width = 2 * (ForkJoinPool.getCommonPoolParallelism() + 1);
    private Iterator<R> results = Collections.emptyIterator();
    private @Nullable RuntimeException failure;
    private boolean exhausted;

    Window(Iterator<T> elements, Function<? super T, ? extends R> function, Executor executor) {
      this.elements = elements;
      this.function = function;
      this.executor = executor;
    }

    @Override
    public boolean hasNext() {
      while (!results.hasNext()) {
        while (batches.size() < width && !exhausted) {
          FutureTask<List<R>> batch = batchOf(take());
          batches.add(batch);
          executor.execute(batch);
        }
        if (batches.isEmpty()) {
          if (failure != null) {
            throw failure;
          }
          return false;
        }
        results = finishHead().iterator();
      }
      return true;
    }

    @Override
    public R next() {
      if (!hasNext()) {
        throw new NoSuchElementException("no more results");
      }
      return results.next();
    }

    /** The next elements; if taking one fails, those before it, whose results come first. */
    private List<T> take() {
      List<T> taken = new ArrayList<>(SIZE);
      try {
        while (taken.size() < SIZE && elements.hasNext()) {
          taken.add(elements.next());
        }
      } catch (RuntimeException e) {
        failure = e;
      }
      exhausted = taken.size() < SIZE;
      return taken;
    }

    private FutureTask<List<R>> batchOf(List<T> taken) {
      return new FutureTask<>(
          () -> {
            List<R> done = new ArrayList<>(taken.size());
            for (T element : taken) {
              done.add(function.apply(element));
            }
            return done;
          });
    }

    /** Works until the first batch is done. Running a batch that has begun does nothing. */
    private List<R> finishHead() {
      FutureTask<List<R>> head = batches.remove();
      head.run();
      for (FutureTask<List<R>> other : batches) {
        if (head.isDone()) {
          break;
        }
        other.run();
      }
      try {
        return requireNonNull(Uninterruptibles.getUninterruptibly(head));
      } catch (ExecutionException e) {
        Throwables.throwIfUnchecked(requireNonNull(e.getCause()));
        throw new IllegalStateException("a function that throws nothing checked did", e);
      }
    }

    void cancel() {
      batches.forEach(batch -> batch.cancel(false));
      batches.clear();
    }
  }
}
