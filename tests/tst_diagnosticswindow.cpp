// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosticswindow.h"
#include "testsupport/journals.h"

#include <QCheckBox>
#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

class TestDiagnosticsWindow : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    std::unique_ptr<Connections> m_connections;
    std::unique_ptr<DiagnosticsWindow> m_window;

    [[nodiscard]] QPlainTextEdit *text() const { return m_window->findChild<QPlainTextEdit *>(); }
    [[nodiscard]] QPushButton *button(const QString &label) const
    {
        const auto buttons = m_window->findChildren<QPushButton *>();
        for (QPushButton *candidate : buttons) {
            if (candidate->text().remove(u'&') == label)
                return candidate;
        }
        return nullptr;
    }
    // What the window says of the last thing it did.
    [[nodiscard]] QString outcome() const
    {
        const auto labels = m_window->findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            if (label->isVisible() && label->wordWrap())
                return label->text();
        }
        return {};
    }
    void saveTo(const QString &path)
    {
        QTest::keyClick(button(u"Save…"_s), Qt::Key_Space);
        auto *dialog = m_window->findChild<QFileDialog *>();
        QVERIFY(dialog != nullptr);
        Q_EMIT dialog->fileSelected(path);
        dialog->close();
    }

private Q_SLOTS:
    void init()
    {
        QTemporaryDir fresh;
        m_folder.swap(fresh);
        const Paths paths{m_folder.filePath(u"settings.ini"_s),
                          m_folder.filePath(u"journal.sqlite"_s), m_folder.filePath(u"l"_s)};
        {
            Journal journal(paths.journal);
            QVERIFY(openAndWait(journal));
            QVERIFY(addAndWait(journal, {newRoom(u"Merger plans"_s)}) > 0);
            JournalOutcome outcome;
            outcome.request = claimAndWait(journal, 1).value(0).request;
            outcome.request.state = RoomState::Failed;
            outcome.request.failure = Failure{};
            QVERIFY(recordAndWait(journal, outcome));
        }
        m_connections = std::make_unique<Connections>(paths.settings);
        m_window = std::make_unique<DiagnosticsWindow>(paths, m_connections.get());
        QVERIFY(!button(u"Copy"_s)->isEnabled()); // there is nothing yet
        m_window->gather();
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QTRY_VERIFY_WITH_TIMEOUT(button(u"Copy"_s)->isEnabled(), 30'000);
    }
    void cleanup() { m_window.reset(); }

    void namesAreShownOnDemand()
    {
        QVERIFY(text()->toPlainText().startsWith(u"Roomwright: "_s));
        QVERIFY(!text()->toPlainText().contains(u"Merger plans"_s));
        QTest::keyClick(m_window->findChild<QCheckBox *>(), Qt::Key_Space);
        QVERIFY(text()->toPlainText().contains(u"Merger plans"_s));
        QTest::keyClick(m_window->findChild<QCheckBox *>(), Qt::Key_Space);
        QVERIFY(!text()->toPlainText().contains(u"Merger plans"_s));
    }

    void theKeyboardIsEnough()
    {
        QVERIFY(text()->isReadOnly());
        QCOMPARE(text()->accessibleName(), u"Diagnostics"_s);
        text()->setFocus();
        QTest::keyClick(text(), Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(text()->textCursor().selectedText().size(), text()->toPlainText().size());
        QTest::keyClick(text(), Qt::Key_Tab);
        QVERIFY(m_window->findChild<QCheckBox *>()->hasFocus());
        QTest::keyClick(m_window.get(), Qt::Key_Escape);
        QVERIFY(!m_window->isVisible());
    }

    void copies()
    {
        QTest::keyClick(button(u"Copy"_s), Qt::Key_Space);
        QCOMPARE(QGuiApplication::clipboard()->text(), text()->toPlainText());
        QCOMPARE(outcome(), u"Copied."_s);
    }

    void savesOrSaysWhyNot()
    {
        const QString path = m_folder.filePath(u"saved.txt"_s);
        saveTo(path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(QString::fromUtf8(file.readAll()), text()->toPlainText());
        QVERIFY(outcome().startsWith(u"Written to “"_s));
        saveTo(u"/nowhere/saved.txt"_s);
        QVERIFY2(outcome().startsWith(u"“/nowhere/saved.txt” could not be written: "_s),
                 qPrintable(outcome()));
    }
};

QTEST_MAIN(TestDiagnosticsWindow)
#include "tst_diagnosticswindow.moc"
