// SPDX-License-Identifier: GPL-3.0-or-later
#include "plainbox.h"

#include "symbolicicon.h"

#include <QAbstractButton>
#include <QApplication>
#include <QPointer>
#include <QProxyStyle>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

class StyleWithIcons : public QProxyStyle
{
public:
    using QProxyStyle::QProxyStyle;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *data) const override
    {
        return hint == SH_DialogButtonBox_ButtonsHaveIcons
            ? 1
            : QProxyStyle::styleHint(hint, option, widget, data);
    }
};

} // namespace

class TestPlainBox : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new StyleWithIcons(u"Fusion"_s)); }
    void textIsNoMarkup();
    void buttonsHaveNoIcons();
    void itGoesWhenItIsClosed();

private:
    static QMessageBox *box()
    {
        return plainBox(nullptr, u"Title"_s, u"<b>Text</b>"_s, u"<i>Why</i>"_s,
                        QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel,
                        symbolicIcon(u"unknown"_s));
    }
};

void TestPlainBox::textIsNoMarkup()
{
    const std::unique_ptr<QMessageBox> made(box());
    QCOMPARE(made->textFormat(), Qt::PlainText);
    QCOMPARE(made->text(), u"<b>Text</b>"_s);
    QVERIFY(!made->iconPixmap().isNull());
}

void TestPlainBox::buttonsHaveNoIcons()
{
    const std::unique_ptr<QMessageBox> made(box());
    QCOMPARE(made->buttons().size(), 3);
    for (const QAbstractButton *button : made->buttons())
        QVERIFY2(button->icon().isNull(), qPrintable(button->text()));
}

void TestPlainBox::itGoesWhenItIsClosed()
{
    const QPointer<QMessageBox> made(box());
    made->show();
    made->close();
    QTRY_VERIFY(made.isNull());
}

QTEST_MAIN(TestPlainBox)
#include "tst_plainbox.moc"
