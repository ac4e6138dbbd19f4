package juyu.till.print;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import juyu.model.command.Refusal;

/** A printer behind a device file, such as {@code /dev/usb/lp0}. It says nothing back. */
record FileDevice(Path path) implements PrinterDevice {

  @Override
  public void send(byte[] bytes) throws PrinterException {
    try {
      Files.write(path, bytes, StandardOpenOption.WRITE, StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new PrinterException(Refusal.of("printer.no-answer"));
    }
  }

  @Override
  public String name() {
    return "file:" + path;
  }
}
