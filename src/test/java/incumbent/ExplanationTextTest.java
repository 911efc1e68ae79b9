package incumbent;

import static org.junit.jupiter.api.Assertions.assertEquals;

import incumbent.model.Basis;
import incumbent.model.Bound;
import incumbent.model.Conflict;
import incumbent.model.Edtf;
import incumbent.model.Evidence;
import incumbent.model.Explanation;
import incumbent.model.Manner;
import incumbent.model.Person;
import incumbent.model.Role;
import incumbent.model.Span;
import incumbent.model.Tenure;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;

final class ExplanationTextTest {
  private static final Evidence SWORN =
      new Evidence(
          "town", new Span(10, 57), "Roe was sworn in,\nnine days after the flood of 1903", "in");
  private static final Evidence UNTIL =
      new Evidence("town", new Span(90, 100), "until 1905", "until");

  private static String text(Tenure tenure) {
    Printout out = new Printout(Help.defaultColorScheme(Ansi.OFF));
    ExplanationText.print(Explanation.of(tenure), out);
    return out.toString();
  }

  @Test
  void printsEveryFieldWithWhatLiesBehindIt() {
    Tenure tenure =
        new Tenure(
            "town/jane-roe/mayor-of-ely/acting",
            "town",
            new Person("Jane Roe", List.of("Roe", "the Major")),
            MayorStages.MAYOR,
            Role.ACTING,
            Bound.of(
                Edtf.parse("1903-05"),
                Basis.RESOLVED,
                List.of(SWORN),
                List.of(
                    "the flood was on 28 April 1903",
                    "nine days after 28 April 1903 is 7 May 1903, of which the month alone is"
                        + " sure")),
            Optional.of(Manner.APPOINTED),
            new Bound(
                Optional.empty(),
                Optional.of(LocalDate.of(1903, 5, 7)),
                Optional.empty(),
                Basis.NONE,
                List.of(),
                List.of()),
            Optional.empty(),
            Optional.of(Period.ofDays(5)),
            Optional.of("the Crown"),
            Optional.empty(),
            Optional.of("Ann Poe"),
            0.831,
            List.of(new Conflict("end", "1905", UNTIL)),
            List.of(SWORN));
    assertEquals(
        """
        Jane Roe, Mayor of Ely
        town/jane-roe/mayor-of-ely/acting

        field         value                                         basis     confidence
        ------------  --------------------------------------------  --------  ----------
        person        Jane Roe                                                0.921
        aliases       Roe, the Major                                          0.921
        office        Mayor of Ely                                            0.921
        title         Mayor                                                   0.921
        organization  Ely                                                     0.921
        role          acting                                                  0.921
        start         1903-05                                       resolved  0.831
                      not before 1903-05-01, not after 1903-05-31
                      "Roe was sworn in, nine days after the flood of 1903"
                        town [10, 57), rule in
                      1. the flood was on 28 April 1903
                      2. nine days after 28 April 1903 is 7 May 1903, of which the month
                         alone is sure
        start manner  appointed                                               0.921
        end           not stated
                      not before 1903-05-07
                      1905 is said too, and lost:
                      "until 1905"
                        town [90, 100), rule until
        end manner    not stated
        duration      P5D                                                     0.921
        appointed by  the Crown                                               0.921
        predecessor   not stated
        successor     Ann Poe                                                 0.921
        record        person, office, role, start and end                     0.831
                      "Roe was sworn in, nine days after the flood of 1903"
                        town [10, 57), rule in
        """,
        text(tenure));
  }

  @Test
  void breaksALongIdWhereAPartOfItEnds() {
    String part = "lord-high-commissioner-of-the-general-assembly";
    Tenure tenure =
        TenureSummaryTest.tenure(
            "Jane Roe", MayorStages.MAYOR, Role.SUBSTANTIVE, Bound.UNKNOWN, Bound.UNKNOWN);
    Tenure verbose =
        new Tenure(
            "town/" + part + "/" + part,
            tenure.documentId(),
            tenure.person(),
            tenure.office(),
            tenure.role(),
            tenure.start(),
            tenure.startManner(),
            tenure.end(),
            tenure.endManner(),
            tenure.duration(),
            tenure.appointedBy(),
            tenure.predecessor(),
            tenure.successor(),
            tenure.confidence(),
            tenure.conflicts(),
            tenure.evidence());
    assertEquals(
        List.of("town/" + part + "/", part), text(verbose).lines().skip(1).limit(2).toList());
  }
}
