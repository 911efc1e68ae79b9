package incumbent;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.joran.JoranConfigurator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.LoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.joran.spi.JoranException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

final class TerminalTextTest {
  private static final String TURNS = "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e";
  private static final String ISOLATES = "\u2066\u2067\u2068\u2069";

  @Test
  void controlsAreSpacesAndMarksOfDirectionAreGone() {
    assertEquals("a [2Jb c d", TerminalText.line("\ta\u001b[2Jb\r\n\u009bc\u2028d\0"));
    assertEquals("anna.txt", TerminalText.line("an\u202e" + TURNS + "na." + ISOLATES + "txt"));
  }

  @Test
  void namesOfAllScriptsStay() {
    for (String name : new String[] {"علی‌اکبر", "שלמה", "क्‍ष", "市長 𝒜", "e\u0301", "👨‍👩‍👧"}) {
      assertEquals(name, TerminalText.line(name));
      assertEquals(name, TerminalText.lines(name));
    }
  }

  @Test
  void severalLinesStaySo() {
    assertEquals("a [1m\n\tat b\n", TerminalText.lines("a\u001b[1m\n\ta\u202et\u0007b\n"));
  }

  @Test
  void theLogGivesTheTerminalNoCommandsEither() throws JoranException {
    LoggerContext context = new LoggerContext();
    JoranConfigurator configurator = new JoranConfigurator();
    configurator.setContext(context);
    configurator.doConfigure(TerminalTextTest.class.getResource("/logback.xml"));
    Logger root = context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    var appender = (ConsoleAppender<ILoggingEvent>) root.getAppender("STDERR");
    Object[] file = {"a\u001b[2J\u202e.txt"};
    ILoggingEvent event = new LoggingEvent("", root, Level.WARN, "No checksum of {}", null, file);
    String told = new String(appender.getEncoder().encode(event), StandardCharsets.UTF_8);
    assertEquals("No checksum of a [2J .txt", told.strip());
    context.stop();
  }
}
