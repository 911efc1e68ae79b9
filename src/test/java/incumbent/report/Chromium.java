package incumbent.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.StreamSupport;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntries;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.print.PrintOptions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A headless Chromium that remembers what pages complain of and what they request. */
final class Chromium implements AutoCloseable {
  private static final JsonMapper JSON = new JsonMapper();
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  /** Complains of versions of the DevTools for which Selenium has no types; we use none. */
  private static final Logger TYPED_DEVTOOLS =
      Logger.getLogger("org.openqa.selenium.devtools.CdpVersionFinder");

  private final ChromeDriver driver;

  private Chromium(ChromeDriver driver) {
    this.driver = driver;
  }

  static Chromium start(Programs programs) {
    TYPED_DEVTOOLS.setLevel(Level.SEVERE);
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    logs.enable(LogType.PERFORMANCE, Level.ALL);
    ChromeOptions options = new ChromeOptions();
    options.setBinary(programs.browser().toFile());
    // Root has no sandbox, and the pages are our own. Of more than 200 changes of an address within
    // ten seconds, Chromium would pass over the rest.
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-dev-shm-usage",
        "--disable-ipc-flooding-protection");
    options.setCapability(ChromeOptions.LOGGING_PREFS, logs);
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(programs.driver().toFile())
            .usingAnyFreePort()
            .build();
    Chromium browser = new Chromium(new ChromeDriver(service, options));
    browser.command("Performance.enable", Map.of("timeDomain", "threadTicks"));
    return browser;
  }

  /** Forgets what was set and what was seen: the window of a desk, in light colors, on a screen. */
  void reset() {
    driver.get("about:blank");
    resize(1280, 900);
    prefer("light");
    problems();
    requests();
  }

  /** Opens a file, with a fragment that may be empty, as if it were opened for the first time. */
  void open(Path page, String fragment) {
    driver.get("about:blank");
    driver.get(page.toUri() + (fragment.isEmpty() ? "" : "#" + fragment));
  }

  /** Loads the page again, as it is addressed now. */
  void reload() {
    driver.navigate().refresh();
  }

  /** Goes back to where the browser was before. */
  void back() {
    driver.navigate().back();
  }

  /** The fragment of the page's address, as it is written there; empty if there is none. */
  String fragment() {
    String fragment = URI.create(driver.getCurrentUrl()).getRawFragment();
    return fragment == null ? "" : fragment;
  }

  /** The size of the page in CSS pixels; a narrow page is shown as a phone shows it. */
  void resize(int width, int height) {
    command(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 500));
  }

  /** The color scheme that the reader prefers, {@code light} or {@code dark}, on a screen. */
  void prefer(String scheme) {
    emulate("", scheme);
  }

  /** Shows the page as it is printed. */
  void printed() {
    emulate("print", "light");
  }

  private void emulate(String medium, String scheme) {
    Map<String, String> colors = Map.of("name", "prefers-color-scheme", "value", scheme);
    command("Emulation.setEmulatedMedia", Map.of("media", medium, "features", List.of(colors)));
  }

  /**
   * How long the thread of the page has worked since the browser began, in seconds. What others on
   * the machine take meanwhile does not count.
   */
  double worked() {
    List<?> metrics = (List<?>) command("Performance.getMetrics", Map.of()).get("metrics");
    return metrics.stream()
        .map(metric -> (Map<?, ?>) metric)
        .filter(metric -> metric.get("name").equals("TaskDuration"))
        .mapToDouble(metric -> ((Number) metric.get("value")).doubleValue())
        .findFirst()
        .orElseThrow();
  }

  private Map<String, Object> command(String name, Map<String, Object> parameters) {
    return driver.executeCdpCommand(name, parameters);
  }

  /** What the console said since last asked, of warnings and errors. */
  List<String> problems() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
        .map(entry -> entry.getLevel() + " " + entry.getMessage())
        .toList();
  }

  /** The addresses that were requested since last asked, but for those that hold their content. */
  List<String> requests() {
    LogEntries entries = driver.manage().logs().get(LogType.PERFORMANCE);
    return StreamSupport.stream(entries.spliterator(), false)
        .map(entry -> message(entry.getMessage()))
        .filter(message -> message.get("method").asText().equals("Network.requestWillBeSent"))
        .map(message -> message.at("/params/request/url").asText())
        .filter(address -> !address.startsWith("data:"))
        .toList();
  }

  private static JsonNode message(String entry) {
    try {
      return JSON.readTree(entry).get("message");
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The elements that a selector names, in the order of the page. */
  List<WebElement> all(String selector) {
    return driver.findElements(By.cssSelector(selector));
  }

  /** The first element that a selector names. */
  WebElement first(String selector) {
    return driver.findElement(By.cssSelector(selector));
  }

  /** What a script returns: null, text, a number, a list or a map of these, or an element. */
  Object run(String script, Object... arguments) {
    return driver.executeScript(script, arguments);
  }

  /** Whether a script returns true. */
  boolean is(String script, Object... arguments) {
    return Boolean.TRUE.equals(run(script, arguments));
  }

  /** What a script calls its last argument with. */
  Object await(String script, Object... arguments) {
    return driver.executeAsyncScript(script, arguments);
  }

  /** Waits until something is so. */
  void until(String what, Predicate<Chromium> condition) {
    new WebDriverWait(driver, PATIENCE).withMessage(what).until(d -> condition.test(this));
  }

  /** Presses keys, one after the other, where the focus is. */
  void press(CharSequence... keys) {
    Actions actions = new Actions(driver);
    for (CharSequence key : keys) {
      actions.sendKeys(key);
    }
    actions.perform();
  }

  /** Goes to the element before, as Shift and Tab do. */
  void pressShiftTab() {
    new Actions(driver).keyDown(Keys.SHIFT).sendKeys(Keys.TAB).keyUp(Keys.SHIFT).perform();
  }

  /** Moves the mouse onto an element. */
  void hover(WebElement element) {
    new Actions(driver).moveToElement(element).perform();
  }

  /** What is seen of the page, as PNG. */
  byte[] screenshot() {
    return driver.getScreenshotAs(OutputType.BYTES);
  }

  /** The page as it is printed on Letter paper with its backgrounds left out, as PDF. */
  byte[] print() {
    return Base64.getDecoder().decode(driver.print(new PrintOptions()).getContent());
  }

  @Override
  public void close() {
    driver.quit();
  }
}
