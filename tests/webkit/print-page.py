"""Opens an address in WebKitGTK and prints it to a file, as the print dialog does: WebKitWebDriver has no command for it.

usage: /usr/bin/python3 print-page.py ADDRESS FILE WAIT_FOR

WAIT_FOR is a script that says whether all that is to be on paper is there.
"""

import sys
import gi

gi.require_version('Gtk', '3.0')
gi.require_version('WebKit2', '4.1')
from gi.repository import GLib, Gtk, WebKit2  # noqa: E402

address, file, wait_for = sys.argv[1:]
view = WebKit2.WebView.new_with_context(WebKit2.WebContext.new_ephemeral())
window = Gtk.Window(default_width=1440, default_height=938)
window.add(view)
window.show_all()
faults = []


def fail(text):
    print(text, file=sys.stderr)
    faults.append(text)
    Gtk.main_quit()


def print_page():
    settings = Gtk.PrintSettings()
    settings.set(Gtk.PRINT_SETTINGS_PRINTER, 'Print to File')
    settings.set(Gtk.PRINT_SETTINGS_OUTPUT_URI, GLib.filename_to_uri(file))
    settings.set(Gtk.PRINT_SETTINGS_OUTPUT_FILE_FORMAT, 'pdf')
    setup = Gtk.PageSetup()
    setup.set_paper_size(Gtk.PaperSize.new(Gtk.PAPER_NAME_A4))
    operation = WebKit2.PrintOperation.new(view)
    operation.set_print_settings(settings)
    operation.set_page_setup(setup)
    operation.connect('finished', lambda _: Gtk.main_quit())
    operation.connect('failed', lambda _, error: fail(error.message))
    operation.print_()


def look():
    def answer(_, result):
        try:
            is_there = view.evaluate_javascript_finish(result).to_boolean()
        except GLib.Error as error:
            return fail(error.message)
        if is_there:
            print_page()
        else:
            GLib.timeout_add(300, look)

    view.evaluate_javascript(wait_for, -1, None, None, None, answer)
    return False


def changed(_, event):
    if event == WebKit2.LoadEvent.FINISHED:
        look()


view.connect('load-changed', changed)
view.load_uri(address)
Gtk.main()
sys.exit(1 if faults else 0)
