// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/Error.h"
#include "model/base/Progress.h"
#include "model/project/Changes.h"
#include "model/project/Edit.h"
#include "model/project/History.h"
#include "model/project/ProjectData.h"

#include <functional>
#include <memory>
#include <QObject>

namespace touchstone {

struct Recorded;

/// A *.journey file that is open. What is in memory is what is on disk: there is no unsaved state.
/// Lives in one thread; long reads and imports open their own connection to path().
class Project : public QObject
{
    Q_OBJECT

public:
    enum class Access { ReadWrite, ReadOnly };

    /// Makes a new file holding `data`. FileExists where it exists, unless `overwrite`.
    static Result<std::unique_ptr<Project>> create(
        const QString& path, const ProjectData& data, bool overwrite = false);
    /// Opens a file; migrates older ones, refuses newer ones (NewerProject), other files (NotAProject), damaged ones.
    /// Falls back to reading only where the file or its folder cannot be written: see isReadOnly().
    static Result<std::unique_ptr<Project>> open(const QString& path, Access access = Access::ReadWrite);
    ~Project() override;

    const QString& path() const;
    bool isReadOnly() const;
    /// As the argument of ReadOnlyProject: "requested", "file", "folder", "disk", "older"; empty if it can be written.
    QString readOnlyReason() const;

    const ProjectData& data() const;
    const Journey& journey() const { return data().journey; }
    const Evidence& evidence() const { return data().evidence; }
    const Plan& plan() const { return data().plan; }
    const ScoreSettings& settings() const { return data().settings; }

    /// Runs `change` as one transaction that can be undone under `name`. All or nothing: on failure the file and the
    /// memory are as before. An edit that changes nothing leaves no history entry. Emits changed().
    Result<void> edit(const QString& name, const std::function<void(Edit&)>& change);

    /// The bytes of an attachment, empty if there is none.
    Result<QByteArray> attachment(AttachmentId id) const;

    bool canUndo() const;
    bool canRedo() const;
    QString undoName() const; ///< name of the edit that undo() would undo
    QString redoName() const;
    Result<void> undo();
    Result<void> redo();
    std::vector<HistoryEntry> history() const;

    /// Takes in what other connections (a second window, an import) committed meanwhile; emits changed() if anything.
    /// Called by a timer in the window and before each edit.
    Result<void> refresh();

    /// A compacted copy, with or without history, at `path`; this project stays where it is.
    Result<void> saveCopy(const QString& path, bool withHistory, bool overwrite = false) const;

    /// Runs the integrity, foreign key and model checks; an empty list means sound.
    Result<QStringList> check() const;

signals:
    void changed(const touchstone::Changes& changes);

private:
    struct Private;
    explicit Project(std::unique_ptr<Private> state);
    Result<void> write(const std::function<Result<Recorded>()>& work);
    std::unique_ptr<Private> d;
};

} // namespace touchstone
