// SPDX-License-Identifier: GPL-3.0-or-later
#include "guidewindow.h"

#include "grid.h"
#include "symbolicicon.h"
#include "windowsize.h"

#include <QDialogButtonBox>
#include <QImage>
#include <QPushButton>
#include <QTextBrowser>
#include <QUrl>
#include <QVBoxLayout>

#include <array>

namespace {

struct Section
{
    const char *title;
    const char *text;
    const char *picture = nullptr; // of what it tells: a screenshot's name
};

constexpr std::array sections{
    Section{QT_TRANSLATE_NOOP("GuideWindow", "Create a room"),
            QT_TRANSLATE_NOOP("GuideWindow",
                              "Type a name under Room name and press Enter. The room becomes the "
                              "first row of the list, and the form is ready for the next one. "
                              "What is wrong with a field is said beneath it while you type."),
            "window"},
    Section{
        QT_TRANSLATE_NOOP("GuideWindow", "Where the room is made"),
        QT_TRANSLATE_NOOP(
            "GuideWindow",
            "Connection chooses the service. The local service runs inside Roomwright, on "
            "this computer, with an account of its own: the right place to try things. Under "
            "Connection\u00a0▸ Manage connections you add other services that speak the rooms API "
            "of Amazon Chime. Amazon ended its own on 20 February 2026."),
        "connections"},
    Section{QT_TRANSLATE_NOOP("GuideWindow", "What the status says"),
            QT_TRANSLATE_NOOP(
                "GuideWindow",
                "Waiting: written down, not sent yet. Sending: on its way. Created: the service "
                "has made it. Failed: it was not made; the details say why, and what to do. "
                "Unknown: it may have been made, as no answer arrived. Cancelled: by you. Show, "
                "beside the search, lists the rooms of one status."),
            "failed"},
    Section{QT_TRANSLATE_NOOP("GuideWindow", "Nothing lost, nothing twice"),
            QT_TRANSLATE_NOOP(
                "GuideWindow",
                "A room is on your disk before it is sent, together with its request token, and "
                "survives the end of the program. The service makes one room for a token, however "
                "often it is asked; so Retry is always safe. The token stands behind More.")},
    Section{
        QT_TRANSLATE_NOOP("GuideWindow", "Many rooms at once"),
        QT_TRANSLATE_NOOP(
            "GuideWindow",
            "File\u00a0▸ Create rooms from a file takes a list with a room a line, such as "
            "{\"Name\": \"Floor 1\"}, and shows what is in it before anything is sent. Open the "
            "same list again to go on with it.")},
    Section{
        QT_TRANSLATE_NOOP("GuideWindow", "Secrets"),
        QT_TRANSLATE_NOOP(
            "GuideWindow",
            "Secret keys are kept in the system's keychain. Where there is none, or it is "
            "locked, refuses or does not answer, they are kept in memory until Roomwright ends, "
            "and you are told. The message has a button to unlock the keychain, or to go on "
            "without it; what it missed it gets when it works again.")},
};

struct Key
{
    const char *keys;
    const char *does;
};

constexpr std::array keys{
    Key{QT_TRANSLATE_NOOP("GuideWindow", "Enter"),
        QT_TRANSLATE_NOOP("GuideWindow", "in the form: creates the room")},
    Key{QT_TRANSLATE_NOOP("GuideWindow", "Ctrl+N"),
        QT_TRANSLATE_NOOP("GuideWindow", "goes to the room name")},
    Key{QT_TRANSLATE_NOOP("GuideWindow", "Ctrl+O"),
        QT_TRANSLATE_NOOP("GuideWindow", "creates the rooms of a file")},
    Key{QT_TRANSLATE_NOOP("GuideWindow", "Ctrl+Shift+E"),
        QT_TRANSLATE_NOOP("GuideWindow", "writes the list to a file")},
    Key{QT_TRANSLATE_NOOP("GuideWindow", "Ctrl+F"),
        QT_TRANSLATE_NOOP("GuideWindow", "goes to the search")},
    Key{QT_TRANSLATE_NOOP("GuideWindow", "Escape"),
        QT_TRANSLATE_NOOP("GuideWindow", "in the search: clears it")},
    Key{QT_TRANSLATE_NOOP("GuideWindow", "Ctrl+C"),
        QT_TRANSLATE_NOOP("GuideWindow", "copies the selected rows")},
    Key{QT_TRANSLATE_NOOP("GuideWindow", "F1"),
        QT_TRANSLATE_NOOP("GuideWindow", "opens this guide")},
    Key{QT_TRANSLATE_NOOP("GuideWindow", "Ctrl+Q"),
        QT_TRANSLATE_NOOP("GuideWindow", "ends the program")},
};

constexpr int GuideWidth = 70 * grid::Unit; // as wide as lines are read with ease
constexpr int GuideHeight = 90 * grid::Unit;
constexpr int PictureWidth = GuideWidth - 3 * grid::Wide;

QString addressOf(const char *picture)
{
    return QStringLiteral("picture:") + QLatin1String(picture);
}

// As sharp as the screen is, and light or dark as the window is.
void addPictures(QTextDocument *document, const QWidget *window)
{
    const bool isDark = window->palette().window().color().lightness()
        < window->palette().text().color().lightness();
    const qreal ratio = window->devicePixelRatio();
    for (const Section &section : sections) {
        if (section.picture == nullptr)
            continue;
        const QImage whole(QStringLiteral(":/guide/%1-%2.png")
                               .arg(QLatin1String(section.picture),
                                    isDark ? QLatin1String("dark") : QLatin1String("light")));
        QImage picture =
            whole.scaledToWidth(qRound(PictureWidth * ratio), Qt::SmoothTransformation);
        picture.setDevicePixelRatio(ratio);
        document->addResource(QTextDocument::ImageResource, QUrl(addressOf(section.picture)),
                              picture);
    }
}

QString asHtml()
{
    QString html;
    for (const Section &section : sections) {
        html += QStringLiteral("<h3>%1</h3><p>%2</p>")
                    .arg(GuideWindow::tr(section.title).toHtmlEscaped(),
                         GuideWindow::tr(section.text).toHtmlEscaped());
        if (section.picture != nullptr)
            html += QStringLiteral("<p><img src='%1'></p>").arg(addressOf(section.picture));
    }
    html += QStringLiteral("<h3>%1</h3><table cellspacing='0' style='margin-top: 12px'>")
                .arg(GuideWindow::tr("Keys").toHtmlEscaped());
    for (const Key &key : keys) {
        html += QStringLiteral("<tr><td style='padding: 2px 24px 2px 0; white-space: nowrap'>"
                               "<b>%1</b></td><td style='padding: 2px 0'>%2</td></tr>")
                    .arg(GuideWindow::tr(key.keys).toHtmlEscaped(),
                         GuideWindow::tr(key.does).toHtmlEscaped());
    }
    return html + QStringLiteral("</table>");
}

} // namespace

GuideWindow::GuideWindow(QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("guide"));
    setWindowTitle(tr("Guide"));
    auto *text = new QTextBrowser(this);
    text->setAccessibleName(tr("Guide"));
    text->setFrameShape(QFrame::NoFrame);
    text->document()->setDocumentMargin(grid::Wide);
    addPictures(text->document(), this);
    text->setHtml(asHtml());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    // The style's own icon is for light buttons.
    buttons->button(QDialogButtonBox::Close)->setIcon(symbolicIcon(QStringLiteral("close")));
    buttons->setContentsMargins(grid::Wide, grid::Unit, grid::Wide, grid::Wide);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(text, 1);
    layout->addWidget(buttons);
    resizeWithinScreen(this, {GuideWidth, GuideHeight});
}

#include "moc_guidewindow.cpp"
