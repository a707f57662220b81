package io.github.publicityday.benchmark.timing;

/** A program that does nothing: what is left is the virtual machine. */
final class Empty {
  private Empty() {}

  /** Does nothing. */
  public static void main(String[] args) {}
}
