package juyu.bos.sync;

import javafx.beans.binding.Bindings;
import juyu.bos.desk.Desk;
import juyu.bos.form.Field;
import juyu.bos.form.FormSheet;
import juyu.ui.theme.Words;

/** Gives up on a parked entry, with a reason. */
final class SkipSheet {

  private SkipSheet() {}

  static void open(Desk desk, SyncViewModel.SkipForm form) {
    FormSheet sheet =
        FormSheet.of(desk, desk.words("sync-page.skip"))
            .part(
                Words.paragraph(
                    desk.words(
                        "sync-page.skip.note", form.parked().type(), form.parked().feature())))
            .fields(
                Field.text(desk.words("form.reason"), form.reason())
                    .hint(desk.words("sync-page.skip.hint"))
                    .failing(form.failure(), "reason"))
            .failing(form.failure(), "reason");
    sheet
        .send(
            desk.words("sync-page.skip.send", form.parked().feature()),
            Bindings.createObjectBinding(() -> !form.reason().get().isBlank(), form.reason()),
            form.underWay(),
            () ->
                form.send(() -> {
                  sheet.close();
                  desk.frame().toasts().done(desk.words("sync-page.skipped"));
                }))
        .destructive()
        .open();
  }
}
