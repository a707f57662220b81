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
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Applies a function to many elements with the help of other threads, in bounded memory and without
 * changing their order: a window of batches moves along, from whose head results are handed out.
 */
public final class Batches {
  /** Large enough that handing a batch to a thread costs little beside it. */
  private static final int SIZE = 32;

  private Batches() {}

  /**
   * The results of {@code function} for {@code elements}, in their order. What it throws is thrown
   * when its result is asked for. The thread that asks works on batches that nobody has begun.
   */
  static <T, R> Stream<R> map(
      Stream<T> elements, Function<? super T, ? extends R> function, Executor executor) {
    return map(elements, function, executor, SIZE);
  }

  /**
   * The same for elements that each cost as much as a file does to read: every one is a batch, so
   * that few of them are shared out as well, and no more than some eight for each processor are
   * begun, or done and not handed out, at one time.
   *
   * <p>Closing the stream closes that of the elements and cancels what has not begun. A thread that
   * is interrupted while it asks gets its results all the same, and stays interrupted. What {@code
   * elements} throws is thrown after the results of those before it. Where {@code executor} refuses
   * work, the thread that asks does it.
   */
  public static <T, R> Stream<R> oneByOne(
      Stream<T> elements, Function<? super T, ? extends R> function, Executor executor) {
    return map(elements, function, executor, 1);
  }

  private static <T, R> Stream<R> map(
      Stream<T> elements,
      Function<? super T, ? extends R> function,
      Executor executor,
      int batchSize) {
    Window<T, R> window = new Window<>(elements.iterator(), function, executor, batchSize);
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
    private final Deque<Batch<R>> batches = new ArrayDeque<>();
    private final int batchSize;
    private final int width;
    private Iterator<R> results = Collections.emptyIterator();
    private @Nullable RuntimeException failure;
    private boolean exhausted;

    Window(
        Iterator<T> elements,
        Function<? super T, ? extends R> function,
        Executor executor,
        int batchSize) {
      this.elements = elements;
      this.function = function;
      this.executor = executor;
      this.batchSize = batchSize;
      // One that takes long at the head lets the others get further ahead where batches are small.
      width = (batchSize == 1 ? 8 : 2) * (ForkJoinPool.getCommonPoolParallelism() + 1);
    }

    @Override
    public boolean hasNext() {
      while (!results.hasNext()) {
        while (batches.size() < width && !exhausted) {
          Batch<R> batch = new Batch<>(taskOf(take()));
          batches.add(batch);
          offer(batch);
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

    /** Whoever asks for its results will work on a batch that nobody else takes. */
    private void offer(Batch<R> batch) {
      try {
        executor.execute(batch);
      } catch (RejectedExecutionException e) {
        return;
      }
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
      List<T> taken = new ArrayList<>(batchSize);
      try {
        while (taken.size() < batchSize && elements.hasNext()) {
          taken.add(elements.next());
        }
      } catch (RuntimeException e) {
        failure = e;
      }
      exhausted = taken.size() < batchSize;
      return taken;
    }

    private FutureTask<List<R>> taskOf(List<T> taken) {
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
      FutureTask<List<R>> head = batches.remove().release();
      head.run();
      for (Batch<R> other : batches) {
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
      batches.forEach(batch -> batch.release().cancel(false));
      batches.clear();
    }
  }

  /** What an executor is given: it may keep that for long, but not the results. */
  private static final class Batch<R> implements Runnable {
    private volatile @Nullable FutureTask<List<R>> task;

    Batch(FutureTask<List<R>> task) {
      this.task = task;
    }

    @Override
    public void run() {
      FutureTask<List<R>> current = task;
      if (current != null) {
        current.run();
      }
    }

    /** The task, which a thread that has begun it goes on with, and no other begins. */
    FutureTask<List<R>> release() {
      FutureTask<List<R>> released = requireNonNull(task);
      task = null;
      return released;
    }
  }
}
