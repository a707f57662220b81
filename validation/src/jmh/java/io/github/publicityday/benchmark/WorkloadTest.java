package io.github.publicityday.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.publicityday.benchmark.peers.Finding;
import io.github.publicityday.benchmark.peers.PlainJava;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Pins what is to be found in the workload, by number of each kind and by digest. */
class WorkloadTest {
  @ParameterizedTest
  @EnumSource
  void holdsWhatItsVersionSays(Size size) {
    PlainJava plain = new PlainJava();
    List<Finding> findings = new ArrayList<>();
    long digest = 0;
    for (Workload workload : size.workloads()) {
      var found = plain.find(plain.prepare(workload));
      findings.addAll(found.list());
      digest += plain.digest(found);
    }
    Map<FindingKind, Long> counts =
        findings.stream().collect(Collectors.groupingBy(Finding::kind, Collectors.counting()));

    for (FindingKind kind : FindingKind.values()) {
      assertThat(counts.getOrDefault(kind, 0L))
          .as("%s of %s", kind, size)
          .isEqualTo(size.count(kind));
    }
    assertThat(Long.toHexString(digest)).isEqualTo(Long.toHexString(size.digest()));
  }
}
