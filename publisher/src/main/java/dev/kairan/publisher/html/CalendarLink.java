package dev.kairan.publisher.html;

/**
 * The way to a calendar.
 *
 * @param href its file, root-relative
 * @param subscription its public address with the scheme that calendar programs take over
 * @param address its public address, to be copied
 */
public record CalendarLink(String href, String subscription, String address) {

  /** The calendar beside the page at {@code page}. */
  public static CalendarLink of(Addresses at, String page) {
    String href = at.calendarFile(page);
    String address = at.canonical(href);
    return new CalendarLink(href, "webcal" + address.substring(address.indexOf("://")), address);
  }

  /** The same for programs that read a page's head. */
  public Alternate alternate() {
    return Alternate.calendar(href, "日程");
  }
}
