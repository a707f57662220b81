package io.github.publicityday.validation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.publicityday.validation.report.Language;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The pages about the rules that are checked in. */
class RuleReferenceTest {
  private static final Path PAGES = Path.of("src/site/rules");
  private static final Pattern LINK = Pattern.compile("\\[[^\\]\\n]*\\]\\(([^)\\s]+)\\)");

  private static SortedMap<String, String> pages;

  @BeforeAll
  static void write() throws IOException {
    pages = RulePages.of(RuleDirectory.of(BuiltInRules.all()));
  }

  @Test
  void areWhatTheProgramWrites() throws IOException {
    GeneratedFiles.check(PAGES, pages);
  }

  @Test
  void theReadmeSaysHowTheyAreWritten() {
    assertThat(Readme.read().section("Writing a rule").blocks("sh"))
        .extracting(Readme.Block::text)
        .contains(GeneratedFiles.COMMAND + "\n");
  }

  @Test
  void whateverCanBeFoundHasAPageInEveryLanguage() {
    ImmutableList<String> ids = RuleDirectory.of(BuiltInRules.all()).ids();
    for (Language language : Language.values()) {
      for (String id : ids) {
        assertThat(pages).containsKey(language.tag() + "/" + id + ".md");
      }
    }
    assertThat(pages)
        .hasSize(Language.values().length * (ids.size() + 1))
        .containsKeys("en/README.md", "zh-Hans/README.md", "zh-Hant/README.md");
  }

  @Test
  void linksLeadToPages() {
    List<String> targets = new ArrayList<>();
    pages.forEach(
        (path, text) -> {
          String prose = text.replaceAll("(?s)```.*?```", "");
          for (MatchResult link : LINK.matcher(prose).results().toList()) {
            Path target = Path.of(path).resolveSibling(link.group(1)).normalize();
            targets.add(target.toString().replace('\\', '/'));
          }
        });
    assertThat(targets).isSubsetOf(pages.keySet()).containsAll(pages.keySet());
  }

  @Test
  void aFailingPlanStandsWithWhatTheToolSaysOfIt() {
    assertThat(pages.get("en/unknown-unit.md"))
        .contains("```yaml\nformat: 1\n")
        .contains("error: [unknown-unit] the plan lists no unit");
    assertThat(pages.get("en/expired-waiver.md"))
        .contains("$ publicityday check --as-of 2027-01-05 bad.yaml\n")
        .contains("warning: [expired-waiver] the waiver that 李明 gave")
        .contains("1 finding is waived\n");
    assertThat(pages.get("en/unit-double-booked-between-plans.md"))
        .contains("$ publicityday check --together other.yaml bad.yaml\n")
        .contains("warning: [unit-double-booked-between-plans] 交警大队 is due at");
    pages.forEach(
        (path, text) -> {
          assertThat(text).as(path).doesNotContain("\r").endsWith("\n").doesNotContain("\n\n\n");
          assertThat(text).as(path).matches(page -> page.split("```", -1).length % 2 == 1);
        });
  }
}
