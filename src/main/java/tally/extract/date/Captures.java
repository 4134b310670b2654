package tally.extract.date;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the elements of a pattern matched, by the names that the pattern gives them. */
final class Captures {
  private final List<String> names = new ArrayList<>();
  private final List<Object> values = new ArrayList<>();

  void push(String name, Object value) {
    names.add(name);
    values.add(value);
  }

  void pop() {
    names.remove(names.size() - 1);
    values.remove(values.size() - 1);
  }

  /** The value under a name, if there is one of that type. */
  <T> Optional<T> find(String name, Class<T> type) {
    int at = names.indexOf(name);
    return at >= 0 && type.isInstance(values.get(at))
        ? Optional.of(type.cast(values.get(at)))
        : Optional.empty();
  }

  <T> T get(String name, Class<T> type) {
    return find(name, type)
        .orElseThrow(() -> new IllegalStateException("the pattern has no <" + name + ">"));
  }

  int number(String name) {
    return get(name, Integer.class);
  }

  Unit unit(String name) {
    return get(name, Unit.class);
  }

  When when(String name) {
    return get(name, When.class);
  }

  Captures copy() {
    Captures copy = new Captures();
    copy.names.addAll(names);
    copy.values.addAll(values);
    return copy;
  }
}
