package io.github.publicityday.validation.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;

/**
 * Writes as many plan files as one wants, ten of each bureau, with mistakes in them and between
 * them. {@code java … ManyPlans FOLDER PLANS ACTIVITIES} writes them for a measurement.
 */
public final class ManyPlans {
  private static final int UNITS = 12;

  private ManyPlans() {}

  /** Writes {@code plans} files of {@code activities} each into {@code folder}. */
  public static void main(String[] args) throws IOException {
    write(Path.of(args[0]), Integer.parseInt(args[1]), Integer.parseInt(args[2]));
  }

  static void write(Path folder, int plans, int activities) throws IOException {
    Files.createDirectories(folder);
    for (int plan = 0; plan < plans; plan++) {
      Files.writeString(folder.resolve(name(plan)), text(plan, activities));
    }
  }

  /** Names sort in the order of the numbers. */
  static String name(int plan) {
    return "plan-" + (10_000 + plan) + ".yaml";
  }

  /** The plan with that number, always the same. */
  static String text(int plan, int activities) {
    SplittableRandom random = new SplittableRandom(plan);
    StringBuilder text = new StringBuilder("format: 1\n");
    text.append("title: 110宣傳日活動方案 ").append(plan).append('\n');
    text.append("issuer: 第").append(plan / 10).append("縣公安局\n");
    text.append("day: 110\ndate: 2027-01-10\ntheme: 守護平安\nunits:\n");
    for (int unit = 0; unit < UNITS; unit++) {
      text.append("  - {id: u").append(unit).append(", name: 第").append(unit).append("大隊}\n");
    }
    text.append("activities:\n");
    for (int activity = 0; activity < activities; activity++) {
      int start = 480 + 5 * random.nextInt(120);
      int end = start + 5 + 5 * random.nextInt(6);
      int unit = random.nextInt(UNITS);
      text.append("  - title: 活動 ").append(plan).append('.').append(activity).append('\n');
      text.append("    id: a").append(activity).append('\n');
      text.append("    kind: stage\n    time: 2027-01-10 ").append(clock(start));
      text.append('–').append(clock(end)).append('\n');
      text.append("    venue: 地點").append(random.nextInt(40)).append('\n');
      text.append("    responsible: u").append(unit).append('\n');
      text.append("    participants: [u").append(unit).append(", u");
      text.append((unit + 1 + random.nextInt(UNITS - 1)) % UNITS).append("]\n");
    }
    return text.toString();
  }

  private static String clock(int minutes) {
    return (100 + minutes / 60 + ":" + (100 + minutes % 60))
        .replaceFirst("^1", "")
        .replaceFirst(":1", ":");
  }
}
