package io.github.publicityday.validation;

import io.github.publicityday.Spelling;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the form that an unknown name may stand for; each name is looked for once. */
final class NearestForms {
  /** A look-up goes through all forms; a file full of unknown names is not worth more of them. */
  static final int MOST = 200;

  private final Set<String> forms;
  private final Map<String, Optional<String>> found = new HashMap<>();

  NearestForms(Set<String> forms) {
    this.forms = forms;
  }

  Optional<String> to(String written) {
    Optional<String> known = found.get(written);
    if (known == null) {
      known = found.size() < MOST ? Spelling.nearest(written, forms) : Optional.empty();
      found.put(written, known);
    }
    return known;
  }
}
