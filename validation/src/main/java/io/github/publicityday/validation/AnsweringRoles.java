package io.github.publicityday.validation;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Sets;
import io.github.publicityday.Responsibility;
import io.github.publicityday.Role;
import java.util.List;

/**
 * Which roles mean that a unit answers for something. Of 62 real plans three write 責任單位; the others
 * say it as 主辦, 牽頭 or 承辦, so that all four count unless a host decides otherwise.
 *
 * @param roles the roles that count
 */
public record AnsweringRoles(ImmutableSet<Role> roles) {
  /** RESPONSIBLE, LEAD, HOST and ORGANIZER. */
  public static final AnsweringRoles STANDARD =
      new AnsweringRoles(ImmutableSet.of(Role.RESPONSIBLE, Role.LEAD, Role.HOST, Role.ORGANIZER));

  /** The roles, as rules let a policy set them. */
  public static final Parameter<ImmutableSet<Role>> ROLES =
      new Parameter<>("roles", Domain.wordsOf(Role.class), STANDARD.roles());

  /** The roles that count, in the order of {@link Role}. */
  public AnsweringRoles {
    roles = Sets.immutableEnumSet(roles);
  }

  /** These, unless {@code arguments} say which. */
  public AnsweringRoles with(Arguments arguments) {
    return new AnsweringRoles(arguments.of(ROLES, roles));
  }

  /** Who answers for {@code item} by its own statement, in document order. */
  public ImmutableList<Responsibility> answeringFor(WorkItem item) {
    return item.undertaking().responsibilities().stream()
        .filter(responsibility -> roles.contains(responsibility.role()))
        .collect(toImmutableList());
  }

  /** Whether a unit in the role of {@code responsibility} answers. */
  public boolean include(ResponsibilityEntry responsibility) {
    return roles.contains(responsibility.responsibility().role());
  }

  /** Whether any of {@code stated} is to answer. */
  public boolean includeAnyOf(List<ResponsibilityEntry> stated) {
    for (int i = 0; i < stated.size(); i++) {
      if (include(stated.get(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether anybody answers for {@code item}, by its own statement or that of an ancestor. */
  public boolean isAnsweredFor(WorkItem item) {
    return isAnswered(item) || Iterables.any(item.ancestors(), this::isAnswered);
  }

  private boolean isAnswered(WorkItem item) {
    ImmutableList<Responsibility> responsibilities = item.undertaking().responsibilities();
    for (int i = 0; i < responsibilities.size(); i++) {
      if (roles.contains(responsibilities.get(i).role())) {
        return true;
      }
    }
    return false;
  }
}
