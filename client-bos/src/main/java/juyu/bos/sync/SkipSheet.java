package juyu.bos.sync;

import juyu.bos.desk.Desk;
import juyu.ui.form.FormField;
import juyu.ui.theme.Words;

/** Gives up on a parked entry, with a reason. */
final class SkipSheet {

  private SkipSheet() {}

  static void open(Desk desk, SyncViewModel.SkipForm form) {
    desk.open(
        desk.words("sync-page.skip.title"),
        Words.paragraph(
            desk.words("sync-page.skip.note", form.parked().type(), form.parked().feature())),
        desk.form(
                form.form(),
                desk.words("sync-page.skip.send", form.parked().feature()),
                () -> form.send(() -> desk.done("sync-page.skipped")))
            .with(
                FormField.of(desk.ui(), desk.words("form.reason"), form.reason())
                    .hint(desk.words("sync-page.skip.hint")))
            .destructive());
  }
}
