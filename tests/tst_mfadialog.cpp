// SPDX-License-Identifier: GPL-3.0-or-later
#include "mfadialog.h"

#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

class TestMfaDialog : public QObject
{
    Q_OBJECT
private:
    QPointer<MfaDialog> m_dialog;
    std::unique_ptr<QSignalSpy> m_decided;

    [[nodiscard]] QLineEdit *code() const { return m_dialog->findChild<QLineEdit *>(u"mfaCode"_s); }

private Q_SLOTS:
    void init()
    {
        m_dialog = new MfaDialog(u"arn:aws:iam::123456789012:mfa/<b>me</b>\u202e"_s);
        m_decided = std::make_unique<QSignalSpy>(m_dialog, &MfaDialog::decided);
        m_dialog->open();
        QVERIFY(QTest::qWaitForWindowExposed(m_dialog));
    }
    void cleanup() { delete m_dialog; }

    void namesTheDevice()
    {
        const auto labels = m_dialog->findChildren<QLabel *>();
        const auto names = [](const QLabel *label) {
            return label->textFormat() == Qt::PlainText
                && label->text().endsWith(u"\narn:aws:iam::123456789012:mfa/<b>me</b>"_s);
        };
        QVERIFY(std::any_of(labels.begin(), labels.end(), names));
    }

    void takesACode()
    {
        QVERIFY(code()->hasFocus());
        QTest::keyClicks(code(), u" 123456 "_s);
        QTest::keyClick(code(), Qt::Key_Return);
        QCOMPARE(m_decided->count(), 1);
        QCOMPARE(m_decided->at(0).at(0).toString(), u"123456"_s);
        QTRY_VERIFY(!m_dialog);
        QCOMPARE(m_decided->count(), 1);
    }

    void refusesWhatIsNone_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("short") << u"12345"_s;
        QTest::newRow("long") << u"1234567"_s;
        QTest::newRow("letter") << u"12345a"_s;
        QTest::newRow("digits of other scripts") << u"١٢٣٤٥٦"_s;
    }
    void refusesWhatIsNone()
    {
        QFETCH(QString, text);
        code()->setText(text);
        QTest::keyClick(code(), Qt::Key_Return);
        QCOMPARE(m_decided->count(), 0);
        QVERIFY(m_dialog->isVisible());
        QCOMPARE(code()->accessibleDescription(), u"The code has six digits."_s);
        const auto *problem = m_dialog->findChild<QLabel *>(u"problem"_s);
        QTRY_VERIFY(problem->height() >= problem->heightForWidth(problem->width()));
    }

    void cancelGivesNone()
    {
        code()->setText(u"123456"_s);
        QTest::keyClick(m_dialog, Qt::Key_Escape);
        QCOMPARE(m_decided->count(), 1);
        QCOMPARE(m_decided->at(0).at(0).toString(), QString());
        QTRY_VERIFY(!m_dialog);
    }
};

QTEST_MAIN(TestMfaDialog)

#include "tst_mfadialog.moc"
