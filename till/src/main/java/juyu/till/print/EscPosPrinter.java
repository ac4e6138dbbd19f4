package juyu.till.print;

import com.github.anastaciocintra.escpos.EscPos;
import com.github.anastaciocintra.escpos.EscPos.CutMode;
import com.github.anastaciocintra.escpos.EscPosConst;
import com.github.anastaciocintra.escpos.Style;
import com.github.anastaciocintra.escpos.Style.FontSize;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import juyu.till.print.Paper.Line;

/**
 * A printer that speaks ESC/POS, with Korean text in its code page 949, of which EUC-KR is the part
 * that every such printer has.
 */
final class EscPosPrinter implements ReceiptPrinter {

  static final String CODE_PAGE = "MS949";

  /** FS &: two bytes make one Korean syllable. */
  private static final int DOUBLE_BYTE = '&';

  private static final int FS = 0x1C;
  private static final int FEED_TO_CUTTER = 4;

  private final PrinterDevice device;

  EscPosPrinter(PrinterDevice device) {
    this.device = device;
  }

  @Override
  public void print(Paper paper) throws PrinterException {
    device.send(bytes(paper));
  }

  @Override
  public String name() {
    return device.name();
  }

  /** Everything that the printer is sent for a paper. */
  static byte[] bytes(Paper paper) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (EscPos to = new EscPos(bytes)) {
      to.initializePrinter();
      to.write(FS).write(DOUBLE_BYTE).setCharsetName(CODE_PAGE);
      for (Line line : paper.lines()) {
        to.writeLF(style(line), line.text());
      }
      to.feed(FEED_TO_CUTTER).cut(CutMode.PART);
    } catch (IOException e) {
      throw new UncheckedIOException("memory does not fail", e);
    }
    return bytes.toByteArray();
  }

  private static Style style(Line line) {
    Style style = new Style().setJustification(EscPosConst.Justification.Left_Default);
    return switch (line.look()) {
      case NORMAL -> style;
      case BOLD -> style.setBold(true);
      case LARGE -> style.setBold(true).setFontSize(FontSize._2, FontSize._2);
    };
  }
}
