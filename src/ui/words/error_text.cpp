// SPDX-License-Identifier: MIT
// The sentences for everything that can go wrong with the journal.
#include "ui/words/words.hpp"

#include <fmt/core.h>

namespace tenderspot::ui {

ErrorText error_text(OpenError error)
{
    switch (error) {
    case OpenError::in_use:
        return {tr("Tenderspot is already open"),
                tr("Another window is writing your history, so this one keeps its hands off. Nothing is lost. Use the "
                   "other window, or close it and try again.")};
    case OpenError::no_permission:
        return {tr("Your data folder is closed to this app"),
                tr("It could not be read. Nothing was changed. Allow access to the folder, then try again.")};
    case OpenError::not_a_directory:
        return {tr("There is a file where your data folder should be"),
                tr("The file was left alone. Move or rename it, or start the app with another data folder.")};
    case OpenError::foreign:
        return {tr("This is not a Tenderspot history"),
                tr("A file in the data folder has our name but not our content. It was left alone. Move it elsewhere, "
                   "then try again.")};
    case OpenError::no_space:
        return {tr("No space is left"),
                tr("There is no room to begin your history. Nothing was changed. Free some space, then try again.")};
    case OpenError::device:
        return {tr("The storage did not answer"),
                tr("Your history could not be read. Nothing was changed. Check the device, then try again.")};
    }
    return {};
}

ErrorText error_text(WhyReadOnly why)
{
    auto const look = tr("You can look at your history, but nothing new can be saved.");
    auto const with = [&](std::string title, std::string then) {
        return ErrorText{std::move(title), look + " " + then};
    };
    switch (why) {
    case WhyReadOnly::asked: return with(tr("Opened for reading only"), tr("Close the other window to go on."));
    case WhyReadOnly::no_permission:
        return with(tr("Your data folder is write-protected"), tr("Allow writing to it, then open the app again."));
    case WhyReadOnly::no_space: return with(tr("No space is left"), tr("Free some, then open the app again."));
    case WhyReadOnly::device: return with(tr("Writing was refused"), tr("Check the device, then open the app again."));
    case WhyReadOnly::damaged:
        return {tr("A part of your history is damaged"),
                tr("You can look, but nothing new can be saved. Repair it in the settings, under Your data.")};
    case WhyReadOnly::newer_format:
    case WhyReadOnly::newer_record:
        return with(tr("Your history is from a newer Tenderspot"),
                    tr("It was left as it is. Update this app to go on with it."));
    }
    return {};
}

ErrorText error_text(SaveError error)
{
    switch (error) {
    case SaveError::no_space:
        return {tr("Not saved: no space is left"),
                tr("Everything from before is safe. Free some space, then try again.")};
    case SaveError::read_only:
        return {tr("Not saved: your history can only be read now"), tr("Everything from before is safe.")};
    case SaveError::too_large:
        return {tr("Not saved: your history file has reached its largest size"),
                tr("Everything from before is safe. Move the data folder to another disk, then try again.")};
    case SaveError::not_valid:
        return {tr("Not saved: something in it is out of range"),
                tr("Everything from before is safe. Shorten what you typed, then try again.")};
    case SaveError::device:
        return {tr("Not saved: writing was refused"),
                tr("Everything from before is safe. Check the device, then try again.")};
    }
    return {};
}

ErrorText torn_tail(std::uint64_t bytes, std::string const& saved_as)
{
    auto const whole = tr("Your history is whole up to there.");
    if (saved_as.empty()) return {tr("The last save was cut short"), whole};
    auto const aside = bytes == 1 ? tr("The one byte after it was put aside in the folder lost+found.")
                                  : trf("The {} bytes after it were put aside in the folder lost+found.", bytes);
    return {tr("The last save was cut short"), whole + " " + aside};
}

} // namespace tenderspot::ui
