package tally.tabulate.source;

/**
 * Which of a number of things are one. Joining is associative and commutative, and a group is known
 * by its smallest member, so that the order of joining does not show.
 */
public final class Groups {
  private final int[] parents;

  public Groups(int size) {
    parents = new int[size];
    for (int i = 0; i < size; i++) {
      parents[i] = i;
    }
  }

  /** The smallest member of the group that holds {@code member}. */
  public int of(int member) {
    int root = member;
    while (parents[root] != root) {
      root = parents[root];
    }
    for (int at = member; parents[at] != root; ) {
      int next = parents[at];
      parents[at] = root;
      at = next;
    }
    return root;
  }

  public void join(int one, int other) {
    int a = of(one);
    int b = of(other);
    parents[Math.max(a, b)] = Math.min(a, b);
  }

  int size() {
    return parents.length;
  }
}
