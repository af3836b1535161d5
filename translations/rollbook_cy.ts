<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy" sourcelanguage="en_GB">
<context>
    <name>ActionNames</name>
    <message>
        <source>making of the register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change of the organisation&apos;s details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adding of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end of the membership of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deletion of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>death of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>renewal of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>payment of %2 from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reversal of %2 from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiver of %2 for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adding of the group %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change of the group %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move of the group %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>archiving of the group %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reopening of the group %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deletion of the group %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adding of %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removal of %1 from %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>appointment of %1 as %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end of office of %1 as %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adding of the type %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change of the type %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>retirement of the type %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standing of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deletion of a standing of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change of the admission rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>making of the sample society</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undoing of an earlier change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>redoing of an earlier change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change of a period of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>status of %1 set by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what a newer version of Rollbook did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;New Register…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new, empty register in an encrypted file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open Register…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a register from a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice Soc&amp;iety</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the invented sample society to try things out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close Register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the register and go back to the start page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide everything until the passphrase is given again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back Up Now…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy of the register that is checked before it counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Recovery Sheet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paper that opens the register when the passphrase is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change Pa&amp;ssphrase…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the register a new passphrase and a new recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I&amp;mport Members…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read members from a spreadsheet saved as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sa&amp;ve Report as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the report in front as a PDF file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print Report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the report of the reports page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the &amp;Entry Shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back the entry of the history that is selected, however old it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the selected rows, for a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;with Headings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the selected rows under their column headings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Deselect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find Members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search by name, number, e-mail, telephone or postcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance, locking, and the society&apos;s own rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dashboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fi&amp;lter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only some statuses, groups or types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Columns…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the columns of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;etails Panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide what is known of the selected person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sidebar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the names of the pages, or their icons only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;ull Screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refres&amp;h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the page in front afresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add Member…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admit a new person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change name, address and the like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Renew Membership…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin the next term of the selected person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record &amp;Payment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money received from the selected person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record &amp;Standing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the person stands in the parent body, with the evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to &amp;Group…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End &amp;Membership…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resigned, expelled or moved to another body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record Deat&amp;h…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person has died; nothing more is sent to them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;in Status…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the status by hand until a date, with a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a person who was entered by mistake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add Group…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new branch, region or affiliated organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit Group…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Move Group…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the group under another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add &amp;Person to Group…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show Mem&amp;bers in List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the people of the group on the members page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;rchive Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group takes nobody new; its history stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a group that is empty and was made by mistake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Membership &amp;Register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody, as a list to print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Arrears List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who owes what, and since when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Growth Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many joined and left, month by month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save Chart as &amp;PNG…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chart that has the focus, as a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save Chart as &amp;SVG…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chart that has the focus, as a drawing that scales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save Chart &amp;Figures as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figures of the chart that has the focus, for a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Organisation…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, contact details, currency and member numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Membership Types…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinds of membership, their fees and how long they last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Admission Rules…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom the society admits, by standing in the parent body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Check the Register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow the whole journal and prove that nothing was altered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Rollbook</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActionsDone</name>
    <message>
        <source>Made the register of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed the details of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended the membership of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded the death of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renewed the membership of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received %2 from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reversed a payment of %2 from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waived %2 for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added the group %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed the group %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved the group %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archived the group %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopened the group %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted the group %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took %1 out of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appointed %1 as %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended the office of %1 as %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added the membership type %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed the membership type %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retired the membership type %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded the standing of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted a standing of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed the admission rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported %1 (rows: %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made a sample society (people: %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undid an earlier change: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did again what was undone: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed a membership period of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the status of %1 by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did again: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undid: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something a newer version of Rollbook did</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AdmissionOutcome</name>
    <message>
        <source>Admit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refer to the committee</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChargeKind</name>
    <message>
        <source>Membership fee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Donation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other charge</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Website</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First month of the membership year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prefix of member numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digits of member numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinds of group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidentiality line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice society</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>External number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pronouns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address, second line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Town</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>County</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applied on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Died on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status set by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status set until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason for the status set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No e-mail wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No telephone calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands under</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Affiliated organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members declared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other spellings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Founded on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archived since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long it lasts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First month of the year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day of the year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rollover month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rollover day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days of grace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concession</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No fee ever due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not offered since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Membership type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fee due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice received on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day as a member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason for leaving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Membership period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reverses payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standing in the parent body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place in the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GroupRole</name>
    <message>
        <source>Home group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Additional group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Officer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Has not left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resigned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Went to another body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entered by mistake</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Movement</name>
    <message>
        <source>Joined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejoined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transferred in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resigned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Died</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transferred out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaymentMethod</name>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cheque</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bank transfer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standing order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direct debit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeriodRule</name>
    <message>
        <source>Ends with the membership year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number of months from the first day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For life</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>There is no file “%1”. Check the name, or whether the drive it is on is connected, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “%1” exists already and was left as it is. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “%1” cannot be read: %2. Check that you are allowed to open it, or copy it to this computer first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “%1” cannot be written: %2. Choose a folder in which you may save files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a Rollbook register. It was left as it is. Choose a file made by Rollbook, or import a spreadsheet into a register.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This passphrase does not open “%1”. Check capitals and the keyboard layout and try again, or use the recovery key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register “%1” is damaged: %2. It was left as it is. Open the latest backup instead, and keep this file for whoever helps you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register “%1” was made by a newer version of Rollbook (format %2; this version knows up to %3). Install the newer version to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register “%1” is open in another window or program. Close it there, or open it here for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register “%1” is open for reading only, so nothing was changed. Close it in the other window and open it again to make changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk that holds “%1” is full. Nothing was changed. Free some space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register could not be stored while %1 (code %2). Nothing was changed. Try again; if it happens again, make a backup to another drive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encryption of registers does not work on this computer: found %1. No register was opened. Install Rollbook again from its own package.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history does not fit together at entry %1: %2. Something changed the file from outside. Open the latest backup instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The records do not match the history: something changed the file from outside. Open the latest backup instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another operation is still running. Wait for it to end, or cancel it, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 was changed meanwhile, so this change was not made. Look at it again and repeat what is still needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history holds no entry “%1”. Choose one from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry %1 cannot be undone, because what it changed has changed since: %2. Undo the later entries first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%field is missing. Fill it in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%field is too long: %1 characters, where %2 are allowed. Shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%field: “%1” is not a date. Write it as 5/9/2026 or 5 Sep 2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%field: “%1” is not an amount of money. Write it as 12.50.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%field: “%1” is not an e-mail address. Write it as name@example.org, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%field: “%1” is not a postcode. Write it as CF10 1AA, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%field: “%1” is not a telephone number. Write digits, with + and spaces as you like, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%field: “%1” is not a whole number. Write digits only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%field: “%1” is not known. Choose one of: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%field: “%1” is taken already by %2. Choose another, or open the one that has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%field: %1 comes after %2, and should come before it. Correct one of the two dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%field: %1 cannot be right. Check the year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%field: %1 is too little; the amount must be more than nothing. Correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a membership from %1 to %2 already, and two of one person may not overlap. Choose a day after it, or end it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 meant here is not there any more. Look at the list again and choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 is still used %2 times, so it was not removed. Move what uses it first, or archive it instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot stand under “%2”, because that is itself below it. Choose another group above it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A group of the kind “%1” may not stand under one of the kind “%2”. Choose another group above it, or change the kinds in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule “%1” does not admit this person: standing in the parent body “%2” on %3. Correct the standing with its evidence, or refer the application.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a member on %2. Choose a day within a membership, or renew it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be set against a charge, because only %2 is left. Lower the amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%field holds an invisible control character (code %1, place %2). Type the text again instead of pasting it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “%1” cannot be read as a table: %2. Save it as CSV from the spreadsheet and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “%1” holds no rows. Save the sheet that has the members as CSV and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quotation mark opened in line %1 of the file is never closed. Add the missing mark, or save the file as CSV again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row in line %1 of the file is longer than %2 bytes. A quotation mark may be missing there; save the file as CSV again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has %1 columns, where %2 are allowed. Remove the columns that are not needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has no column “%1”. Check its headings, or map another column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row of headings was found in “%1”. Write the names of the columns in its first row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column of the file feeds “%1”, which is needed. Choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1 of the file is about the same person. Remove one of the two rows, or give them different numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no option “%1”. The option --help lists them all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. The option --help tells how it is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This value</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>group membership</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>membership type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>membership period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>allocation of a payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standing in the parent body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>admission rule</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StandingKind</name>
    <message>
        <source>Never belonged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In good standing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probationary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supporter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspension lifted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatically excluded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resigned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pending payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In grace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resigned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deceased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exempt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpaid</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusReasons</name>
    <message>
        <source>Set by hand: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set by hand until %2: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Died on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expelled; the last day as a member was %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resigned; the last day as a member was %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Went to another body; the last day as a member was %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The membership ended on %1 and was not renewed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The membership ended on %1; it still counts for renewal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The membership ended on %1; it counts until %2 for renewal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No fee is due.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No fee is due; the membership runs until %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A member for life since %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is paid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is paid; the membership runs until %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the fee is paid; %3 is still owed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the fee is paid; %3 is still owed. Runs until %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is paid; %3 is owed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is paid; %3 is owed. Runs until %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joins from %1 once the first fee of %3 is received.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applied on %1; not decided yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The membership begins on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has never been a member.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Values</name>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no longer there)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
