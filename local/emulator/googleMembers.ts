/** Generated from @types/google-apps-script by tools/generateGoogleMembers.ts: the names Google has, whether emulated or not. Do not edit. */

/** Global name of each service. */
export const serviceNames = `
Browser CacheService CalendarApp CardService Charts ConferenceDataService ContactsApp ContentService DataStudioApp DocumentApp DriveApp FormApp GmailApp GroupsApp HtmlService Jdbc LanguageApp LinearOptimizationService LockService Logger MailApp Maps MimeType PropertiesService ScriptApp ScriptProperties Session SitesApp SlidesApp SpreadsheetApp UrlFetchApp UserProperties Utilities XmlService
`;

/** `Service:Class member:counts …`, the service empty for what several share; counts are the numbers of arguments Google accepts, one base-36 digit each, `*` for any. */
export const classMembers = `
:Blob copyBlob:0 getAs:1 getBytes:0 getContentType:0 getDataAsString:01 getName:0 isGoogleType:0 setBytes:1 setContentType:1 setContentTypeFromExtension:0 setDataFromString:12 setName:1 getAllBlobs:0 getBlob:0
:Browser inputBox:123 msgBox:123
:Logger clear:0 getLog:0 log:*1
:Menu addItem:2 addSeparator:0 addSubMenu:1 addToUi:0
:PromptResponse getResponseText:0 getSelectedButton:0
:RgbColor asHexString:0 getBlue:0 getColorType:0 getGreen:0 getRed:0
:Session getActiveUser:0 getActiveUserLocale:0 getEffectiveUser:0 getScriptTimeZone:0 getTemporaryActiveUserKey:0 getTimeZone:0 getUser:0
:Ui alert:123 createAddonMenu:0 createMenu:1 prompt:123 showModalDialog:2 showModelessDialog:2 showSidebar:1 showDialog:1
:User getEmail:0 getUserLoginId:0
CacheService:Cache get:1 getAll:1 put:23 putAll:12 remove:1 removeAll:1
CacheService:CacheService getDocumentCache:0 getScriptCache:0 getUserCache:0
CalendarApp:CalendarApp createAllDayEvent:234 createAllDayEventSeries:34 createCalendar:12 createEvent:34 createEventFromDescription:1 createEventSeries:45 getAllCalendars:0 getAllOwnedCalendars:0 getCalendarById:1 getCalendarsByName:1 getColor:0 getDefaultCalendar:0 getDescription:0 getEventById:1 getEventSeriesById:1 getEvents:23 getEventsForDay:12 getId:0 getName:0 getOwnedCalendarById:1 getOwnedCalendarsByName:1 getTimeZone:0 isHidden:0 isMyPrimaryCalendar:0 isOwnedByMe:0 isSelected:0 newRecurrence:0 setColor:1 setDescription:1 setHidden:1 setName:1 setSelected:1 setTimeZone:1 subscribeToCalendar:12
CardService:CardService newAction:0 newActionResponseBuilder:0 newAttachment:0 newAuthorizationAction:0 newAuthorizationException:0 newBorderStyle:0 newButtonSet:0 newCalendarEventActionResponseBuilder:0 newCardAction:0 newCardBuilder:0 newCardHeader:0 newCardSection:0 newComposeActionResponseBuilder:0 newDatePicker:0 newDateTimePicker:0 newDecoratedText:0 newDivider:0 newDriveItemsSelectedActionResponseBuilder:0 newEditorFileScopeActionResponseBuilder:0 newFixedFooter:0 newIconImage:0 newGrid:0 newGridItem:0 newImage:0 newImageButton:0 newImageComponent:0 newImageCropStyle:0 newKeyValue:0 newLinkPreview:0 newMaterialIcon:0 newNavigation:0 newNotification:0 newOpenLink:0 newSelectionInput:0 newSuggestions:0 newSuggestionsResponseBuilder:0 newSwitch:0 newTextButton:0 newTextInput:0 newTextParagraph:0 newTimePicker:0 newUniversalActionResponseBuilder:0 newUpdateDraftActionResponseBuilder:0 newUpdateDraftBccRecipientsAction:0 newUpdateDraftBodyAction:0 newUpdateDraftCcRecipientsAction:0 newUpdateDraftSubjectAction:0 newUpdateDraftToRecipientsAction:0 newValidation:0
Charts:Charts newAreaChart:0 newBarChart:0 newColumnChart:0 newDataTable:0 newDataViewDefinition:0 newLineChart:0 newPieChart:0 newScatterChart:0 newTableChart:0 newTextStyle:0
ConferenceDataService:ConferenceDataService newConferenceDataBuilder:0 newConferenceError:0 newConferenceParameter:0 newEntryPoint:0
ContactsApp:ContactsApp createContact:3 createContactGroup:1 deleteContact:1 deleteContactGroup:1 getContact:1 getContactById:1 getContactGroup:1 getContactGroupById:1 getContactGroups:0 getContacts:0 getContactsByAddress:12 getContactsByCompany:1 getContactsByCustomField:2 getContactsByDate:34 getContactsByEmailAddress:12 getContactsByGroup:1 getContactsByIM:12 getContactsByJobTitle:1 getContactsByName:12 getContactsByNotes:1 getContactsByPhone:12 getContactsByUrl:12 findByEmailAddress:1 findContactGroup:1 getAllContacts:0
ContentService:ContentService createTextOutput:01
DataStudioApp:DataStudioApp createCommunityConnector:0
DocumentApp:DocumentApp create:1 getActiveDocument:0 getUi:0 openById:1 openByUrl:1
DriveApp:DriveApp addFile:1 addFolder:1 continueFileIterator:1 continueFolderIterator:1 createFile:123 createFolder:1 createShortcut:1 createShortcutForTargetIdAndResourceKey:2 getFileById:1 getFileByIdAndResourceKey:2 getFiles:0 getFilesByName:1 getFilesByType:1 getFolderById:1 getFolderByIdAndResourceKey:2 getFolders:0 getFoldersByName:1 getRootFolder:0 getStorageLimit:0 getStorageUsed:0 getTrashedFiles:0 getTrashedFolders:0 removeFile:1 removeFolder:1 searchFiles:1 searchFolders:1
FormApp:FormApp create:1 createCheckboxGridValidation:0 createCheckboxValidation:0 createFeedback:0 createGridValidation:0 createParagraphTextValidation:0 createTextValidation:0 getActiveForm:0 getUi:0 openById:1 openByUrl:1
GmailApp:GmailApp createDraft:34 createLabel:1 deleteLabel:1 getAliases:0 getChatThreads:02 getDraft:1 getDraftMessages:0 getDrafts:0 getInboxThreads:02 getInboxUnreadCount:0 getMessageById:1 getMessagesForThread:1 getMessagesForThreads:1 getPriorityInboxThreads:02 getPriorityInboxUnreadCount:0 getSpamThreads:02 getSpamUnreadCount:0 getStarredThreads:02 getStarredUnreadCount:0 getThreadById:1 getTrashThreads:02 getUserLabelByName:1 getUserLabels:0 markMessageRead:1 markMessageUnread:1 markMessagesRead:1 markMessagesUnread:1 markThreadImportant:1 markThreadRead:1 markThreadUnimportant:1 markThreadUnread:1 markThreadsImportant:1 markThreadsRead:1 markThreadsUnimportant:1 markThreadsUnread:1 moveMessageToTrash:1 moveMessagesToTrash:1 moveThreadToArchive:1 moveThreadToInbox:1 moveThreadToSpam:1 moveThreadToTrash:1 moveThreadsToArchive:1 moveThreadsToInbox:1 moveThreadsToSpam:1 moveThreadsToTrash:1 refreshMessage:1 refreshMessages:1 refreshThread:1 refreshThreads:1 search:13 sendEmail:34 setCurrentMessageAccessToken:1 starMessage:1 starMessages:1 unstarMessage:1 unstarMessages:1
GroupsApp:GroupsApp getGroupByEmail:1 getGroups:0
HtmlService:HtmlOutput addMetaTag:2 append:1 appendUntrusted:1 asTemplate:0 clear:0 getAs:1 getBlob:0 getContent:0 getFaviconUrl:0 getHeight:0 getMetaTags:0 getTitle:0 getWidth:0 setContent:1 setFaviconUrl:1 setHeight:1 setSandboxMode:1 setTitle:1 setWidth:1 setXFrameOptionsMode:1
HtmlService:HtmlOutputMetaTag getContent:0 getName:0
HtmlService:HtmlService createHtmlOutput:01 createHtmlOutputFromFile:1 createTemplate:1 createTemplateFromFile:1 getUserAgent:0
HtmlService:HtmlTemplate evaluate:0 getCode:0 getCodeWithComments:0 getRawContent:0
Jdbc:Jdbc getCloudSqlConnection:123 getConnection:123 newDate:1 newTime:1 newTimestamp:1 parseDate:1 parseTime:1 parseTimestamp:1
LanguageApp:LanguageApp translate:34
LinearOptimizationService:LinearOptimizationService createEngine:0
LockService:Lock hasLock:0 releaseLock:0 tryLock:1 waitLock:1
LockService:LockService getDocumentLock:0 getScriptLock:0 getUserLock:0
MailApp:MailApp getRemainingDailyQuota:0 sendEmail:134
Maps:Maps decodePolyline:1 encodePolyline:1 newDirectionFinder:0 newElevationSampler:0 newGeocoder:0 newStaticMap:0 setAuthentication:2
ScriptApp:AuthorizationInfo getAuthorizationStatus:0 getAuthorizationUrl:0 getAuthorizedScopes:0
ScriptApp:CalendarTriggerBuilder create:0 onEventUpdated:0
ScriptApp:ClockTriggerBuilder after:1 at:1 atDate:3 atHour:1 create:0 everyDays:1 everyHours:1 everyMinutes:1 everyWeeks:1 inTimezone:1 nearMinute:1 onMonthDay:1 onWeekDay:1
ScriptApp:DocumentTriggerBuilder create:0 onOpen:0
ScriptApp:FormTriggerBuilder create:0 onFormSubmit:0 onOpen:0
ScriptApp:ScriptApp deleteTrigger:1 getAuthorizationInfo:12 getIdentityToken:0 getInstallationSource:0 getOAuthToken:0 getProjectTriggers:0 getScriptId:0 getService:0 getUserTriggers:1 invalidateAuth:0 newStateToken:0 newTrigger:1 requireAllScopes:1 requireScopes:2 getProjectKey:0 getScriptTriggers:0
ScriptApp:Service getUrl:0 isEnabled:0 disable:0
ScriptApp:SpreadsheetTriggerBuilder create:0 onChange:0 onEdit:0 onFormSubmit:0 onOpen:0
ScriptApp:StateTokenBuilder createToken:0 withArgument:2 withMethod:1 withTimeout:1
ScriptApp:Trigger getEventType:0 getHandlerFunction:0 getTriggerSource:0 getTriggerSourceId:0 getUniqueId:0
ScriptApp:TriggerBuilder forDocument:1 forForm:1 forSpreadsheet:1 forUserCalendar:1 timeBased:0
SitesApp:SitesApp copySite:5 createSite:4 getActivePage:0 getActiveSite:0 getAllSites:13 getPageByUrl:1 getSite:12 getSiteByUrl:1 getSites:0123
SlidesApp:SlidesApp create:1 getActivePresentation:0 getUi:0 newAffineTransformBuilder:0 openById:1 openByUrl:1
SpreadsheetApp:Banding copyTo:1 getFirstColumnColor:0 getFirstRowColor:0 getFooterColumnColor:0 getFooterRowColor:0 getHeaderColumnColor:0 getHeaderRowColor:0 getRange:0 getSecondColumnColor:0 getSecondRowColor:0 remove:0 setFirstColumnColor:1 setFirstRowColor:1 setFooterColumnColor:1 setFooterRowColor:1 setHeaderColumnColor:1 setHeaderRowColor:1 setRange:1 setSecondColumnColor:1 setSecondRowColor:1
SpreadsheetApp:BigQueryDataSourceSpec copy:0 getParameters:0 getProjectId:0 getRawQuery:0 getType:0
SpreadsheetApp:BigQueryDataSourceSpecBuilder build:0 copy:0 getParameters:0 getProjectId:0 getRawQuery:0 getType:0 removeAllParameters:0 removeParameter:1 setParameterFromCell:2 setProjectId:1 setRawQuery:1
SpreadsheetApp:BooleanCondition getBackground:0 getBold:0 getCriteriaType:0 getCriteriaValues:0 getFontColor:0 getItalic:0 getStrikethrough:0 getUnderline:0
SpreadsheetApp:CellImage getAltTextDescription:0 getAltTextTitle:0 getContentUrl:0 getUrl:0 toBuilder:0
SpreadsheetApp:CellImageBuilder build:0 getAltTextDescription:0 getAltTextTitle:0 getContentUrl:0 getUrl:0 setAltTextDescription:1 setAltTextTitle:1 setSourceUrl:1 toBuilder:0
SpreadsheetApp:Color asRgbColor:0 asThemeColor:0 getColorType:0
SpreadsheetApp:ColorBuilder asRgbColor:0 asThemeColor:0 build:0 getColorType:0 setRgbColor:1 setThemeColor:1
SpreadsheetApp:ConditionalFormatRule copy:0 getBooleanCondition:0 getGradientCondition:0 getRanges:0
SpreadsheetApp:ConditionalFormatRuleBuilder build:0 copy:0 getBooleanCondition:0 getGradientCondition:0 getRanges:0 setBackground:1 setBold:1 setFontColor:1 setGradientMaxpoint:1 setGradientMaxpointWithValue:3 setGradientMidpointWithValue:3 setGradientMinpoint:1 setGradientMinpointWithValue:3 setItalic:1 setRanges:1 setStrikethrough:1 setUnderline:1 whenCellEmpty:0 whenCellNotEmpty:0 whenDateAfter:1 whenDateBefore:1 whenDateEqualTo:1 whenFormulaSatisfied:1 whenNumberBetween:2 whenNumberEqualTo:1 whenNumberGreaterThan:1 whenNumberGreaterThanOrEqualTo:1 whenNumberLessThan:1 whenNumberLessThanOrEqualTo:1 whenNumberNotBetween:2 whenNumberNotEqualTo:1 whenTextContains:1 whenTextDoesNotContain:1 whenTextEndsWith:1 whenTextEqualTo:1 whenTextStartsWith:1 withCriteria:2
SpreadsheetApp:ContainerInfo getAnchorColumn:0 getAnchorRow:0 getOffsetX:0 getOffsetY:0
SpreadsheetApp:DataExecutionStatus getErrorCode:0 getErrorMessage:0 getExecutionState:0 getLastRefreshedTime:0 isTruncated:0
SpreadsheetApp:DataSource getSpec:0 updateSpec:1
SpreadsheetApp:DataSourceColumn getDataSource:0 getFormula:0 getName:0 hasArrayDependency:0 isCalculatedColumn:0 remove:0 setFormula:1 setName:1
SpreadsheetApp:DataSourceFormula forceRefreshData:0 getAnchorCell:0 getDataSource:0 getDisplayValue:0 getFormula:0 getStatus:0 refreshData:0 setFormula:1 waitForCompletion:1
SpreadsheetApp:DataSourceParameter getName:0 getSourceCell:0 getType:0
SpreadsheetApp:DataSourcePivotTable addColumnGroup:1 addFilter:2 addPivotValue:2 addRowGroup:1 asPivotTable:0 forceRefreshData:0 getDataSource:0 getStatus:0 refreshData:0 waitForCompletion:1
SpreadsheetApp:DataSourceSheet addFilter:2 asSheet:0 autoResizeColumn:1 autoResizeColumns:1 forceRefreshData:0 getColumnWidth:1 getDataSource:0 getFilters:0 getSheetValues:123 getSortSpecs:0 getStatus:0 refreshData:0 removeFilters:1 removeSortSpec:1 setColumnWidth:2 setColumnWidths:2 setSortSpec:2 waitForCompletion:1
SpreadsheetApp:DataSourceSheetFilter getDataSourceColumn:0 getDataSourceSheet:0 getFilterCriteria:0 remove:0 setFilterCriteria:1
SpreadsheetApp:DataSourceSpec asBigQuery:0 copy:0 getParameters:0 getType:0
SpreadsheetApp:DataSourceSpecBuilder asBigQuery:0 build:0 copy:0 getParameters:0 getType:0 removeAllParameters:0 removeParameter:1 setParameterFromCell:2
SpreadsheetApp:DataSourceTable forceRefreshData:0 getDataSource:0 getRange:0 getStatus:0 refreshData:0 waitForCompletion:1
SpreadsheetApp:DataValidation copy:0 getAllowInvalid:0 getCriteriaType:0 getCriteriaValues:0 getHelpText:0
SpreadsheetApp:DataValidationBuilder build:0 copy:0 getAllowInvalid:0 getCriteriaType:0 getCriteriaValues:0 getHelpText:0 requireCheckbox:012 requireDate:0 requireDateAfter:1 requireDateBefore:1 requireDateBetween:2 requireDateEqualTo:1 requireDateNotBetween:2 requireDateOnOrAfter:1 requireDateOnOrBefore:1 requireFormulaSatisfied:1 requireNumberBetween:2 requireNumberEqualTo:1 requireNumberGreaterThan:1 requireNumberGreaterThanOrEqualTo:1 requireNumberLessThan:1 requireNumberLessThanOrEqualTo:1 requireNumberNotBetween:2 requireNumberNotEqualTo:1 requireTextContains:1 requireTextDoesNotContain:1 requireTextEqualTo:1 requireTextIsEmail:0 requireTextIsUrl:0 requireValueInList:12 requireValueInRange:12 setAllowInvalid:1 setHelpText:1 withCriteria:2
SpreadsheetApp:DeveloperMetadata getId:0 getKey:0 getLocation:0 getValue:0 getVisibility:0 moveToColumn:1 moveToRow:1 moveToSheet:1 moveToSpreadsheet:0 remove:0 setKey:1 setValue:1 setVisibility:1
SpreadsheetApp:DeveloperMetadataFinder find:0 onIntersectingLocations:0 withId:1 withKey:1 withLocationType:1 withValue:1 withVisibility:1
SpreadsheetApp:DeveloperMetadataLocation getColumn:0 getLocationType:0 getRow:0 getSheet:0 getSpreadsheet:0
SpreadsheetApp:Drawing getContainerInfo:0 getHeight:0 getOnAction:0 getSheet:0 getWidth:0 getZIndex:0 remove:0 setHeight:1 setOnAction:1 setPosition:4 setWidth:1 setZIndex:1
SpreadsheetApp:EmbeddedAreaChartBuilder addRange:1 asAreaChart:0 asBarChart:0 asColumnChart:0 asComboChart:0 asHistogramChart:0 asLineChart:0 asPieChart:0 asScatterChart:0 asTableChart:0 build:0 clearRanges:0 getChartType:0 getContainer:0 getRanges:0 removeRange:1 reverseCategories:0 setBackgroundColor:1 setChartType:1 setColors:1 setHiddenDimensionStrategy:1 setLegendPosition:1 setLegendTextStyle:1 setMergeStrategy:1 setNumHeaders:1 setOption:2 setPointStyle:1 setPosition:4 setRange:2 setStacked:0 setTitle:1 setTitleTextStyle:1 setTransposeRowsAndColumns:1 setXAxisTextStyle:1 setXAxisTitle:1 setXAxisTitleTextStyle:1 setYAxisTextStyle:1 setYAxisTitle:1 setYAxisTitleTextStyle:1 useLogScale:0
SpreadsheetApp:EmbeddedBarChartBuilder addRange:1 asAreaChart:0 asBarChart:0 asColumnChart:0 asComboChart:0 asHistogramChart:0 asLineChart:0 asPieChart:0 asScatterChart:0 asTableChart:0 build:0 clearRanges:0 getChartType:0 getContainer:0 getRanges:0 removeRange:1 reverseCategories:0 reverseDirection:0 setBackgroundColor:1 setChartType:1 setColors:1 setHiddenDimensionStrategy:1 setLegendPosition:1 setLegendTextStyle:1 setMergeStrategy:1 setNumHeaders:1 setOption:2 setPosition:4 setRange:2 setStacked:0 setTitle:1 setTitleTextStyle:1 setTransposeRowsAndColumns:1 setXAxisTextStyle:1 setXAxisTitle:1 setXAxisTitleTextStyle:1 setYAxisTextStyle:1 setYAxisTitle:1 setYAxisTitleTextStyle:1 useLogScale:0
SpreadsheetApp:EmbeddedChart getAs:1 getBlob:0 getChartId:0 getContainerInfo:0 getHiddenDimensionStrategy:0 getMergeStrategy:0 getNumHeaders:0 getOptions:0 getRanges:0 getTransposeRowsAndColumns:0 modify:0
SpreadsheetApp:EmbeddedChartBuilder addRange:1 asAreaChart:0 asBarChart:0 asColumnChart:0 asComboChart:0 asHistogramChart:0 asLineChart:0 asPieChart:0 asScatterChart:0 asTableChart:0 build:0 clearRanges:0 getChartType:0 getContainer:0 getRanges:0 removeRange:1 setChartType:1 setHiddenDimensionStrategy:1 setMergeStrategy:1 setNumHeaders:1 setOption:2 setPosition:4 setTransposeRowsAndColumns:1
SpreadsheetApp:EmbeddedColumnChartBuilder addRange:1 asAreaChart:0 asBarChart:0 asColumnChart:0 asComboChart:0 asHistogramChart:0 asLineChart:0 asPieChart:0 asScatterChart:0 asTableChart:0 build:0 clearRanges:0 getChartType:0 getContainer:0 getRanges:0 removeRange:1 reverseCategories:0 setBackgroundColor:1 setChartType:1 setColors:1 setHiddenDimensionStrategy:1 setLegendPosition:1 setLegendTextStyle:1 setMergeStrategy:1 setNumHeaders:1 setOption:2 setPosition:4 setRange:2 setStacked:0 setTitle:1 setTitleTextStyle:1 setTransposeRowsAndColumns:1 setXAxisTextStyle:1 setXAxisTitle:1 setXAxisTitleTextStyle:1 setYAxisTextStyle:1 setYAxisTitle:1 setYAxisTitleTextStyle:1 useLogScale:0
SpreadsheetApp:EmbeddedComboChartBuilder addRange:1 asAreaChart:0 asBarChart:0 asColumnChart:0 asComboChart:0 asHistogramChart:0 asLineChart:0 asPieChart:0 asScatterChart:0 asTableChart:0 build:0 clearRanges:0 getChartType:0 getContainer:0 getRanges:0 removeRange:1 reverseCategories:0 setBackgroundColor:1 setChartType:1 setColors:1 setHiddenDimensionStrategy:1 setLegendPosition:1 setLegendTextStyle:1 setMergeStrategy:1 setNumHeaders:1 setOption:2 setPosition:4 setRange:2 setStacked:0 setTitle:1 setTitleTextStyle:1 setTransposeRowsAndColumns:1 setXAxisTextStyle:1 setXAxisTitle:1 setXAxisTitleTextStyle:1 setYAxisTextStyle:1 setYAxisTitle:1 setYAxisTitleTextStyle:1 useLogScale:0
SpreadsheetApp:EmbeddedHistogramChartBuilder addRange:1 asAreaChart:0 asBarChart:0 asColumnChart:0 asComboChart:0 asHistogramChart:0 asLineChart:0 asPieChart:0 asScatterChart:0 asTableChart:0 build:0 clearRanges:0 getChartType:0 getContainer:0 getRanges:0 removeRange:1 reverseCategories:0 setBackgroundColor:1 setChartType:1 setColors:1 setHiddenDimensionStrategy:1 setLegendPosition:1 setLegendTextStyle:1 setMergeStrategy:1 setNumHeaders:1 setOption:2 setPosition:4 setRange:2 setStacked:0 setTitle:1 setTitleTextStyle:1 setTransposeRowsAndColumns:1 setXAxisTextStyle:1 setXAxisTitle:1 setXAxisTitleTextStyle:1 setYAxisTextStyle:1 setYAxisTitle:1 setYAxisTitleTextStyle:1 useLogScale:0
SpreadsheetApp:EmbeddedLineChartBuilder addRange:1 asAreaChart:0 asBarChart:0 asColumnChart:0 asComboChart:0 asHistogramChart:0 asLineChart:0 asPieChart:0 asScatterChart:0 asTableChart:0 build:0 clearRanges:0 getChartType:0 getContainer:0 getRanges:0 removeRange:1 reverseCategories:0 setBackgroundColor:1 setChartType:1 setColors:1 setCurveStyle:1 setHiddenDimensionStrategy:1 setLegendPosition:1 setLegendTextStyle:1 setMergeStrategy:1 setNumHeaders:1 setOption:2 setPointStyle:1 setPosition:4 setRange:2 setTitle:1 setTitleTextStyle:1 setTransposeRowsAndColumns:1 setXAxisTextStyle:1 setXAxisTitle:1 setXAxisTitleTextStyle:1 setYAxisTextStyle:1 setYAxisTitle:1 setYAxisTitleTextStyle:1 useLogScale:0
SpreadsheetApp:EmbeddedPieChartBuilder addRange:1 asAreaChart:0 asBarChart:0 asColumnChart:0 asComboChart:0 asHistogramChart:0 asLineChart:0 asPieChart:0 asScatterChart:0 asTableChart:0 build:0 clearRanges:0 getChartType:0 getContainer:0 getRanges:0 removeRange:1 reverseCategories:0 set3D:0 setBackgroundColor:1 setChartType:1 setColors:1 setHiddenDimensionStrategy:1 setLegendPosition:1 setLegendTextStyle:1 setMergeStrategy:1 setNumHeaders:1 setOption:2 setPosition:4 setTitle:1 setTitleTextStyle:1 setTransposeRowsAndColumns:1
SpreadsheetApp:EmbeddedScatterChartBuilder addRange:1 asAreaChart:0 asBarChart:0 asColumnChart:0 asComboChart:0 asHistogramChart:0 asLineChart:0 asPieChart:0 asScatterChart:0 asTableChart:0 build:0 clearRanges:0 getChartType:0 getContainer:0 getRanges:0 removeRange:1 setBackgroundColor:1 setChartType:1 setColors:1 setHiddenDimensionStrategy:1 setLegendPosition:1 setLegendTextStyle:1 setMergeStrategy:1 setNumHeaders:1 setOption:2 setPointStyle:1 setPosition:4 setTitle:1 setTitleTextStyle:1 setTransposeRowsAndColumns:1 setXAxisLogScale:0 setXAxisRange:2 setXAxisTextStyle:1 setXAxisTitle:1 setXAxisTitleTextStyle:1 setYAxisLogScale:0 setYAxisRange:2 setYAxisTextStyle:1 setYAxisTitle:1 setYAxisTitleTextStyle:1
SpreadsheetApp:EmbeddedTableChartBuilder addRange:1 asAreaChart:0 asBarChart:0 asColumnChart:0 asComboChart:0 asHistogramChart:0 asLineChart:0 asPieChart:0 asScatterChart:0 asTableChart:0 build:0 clearRanges:0 enablePaging:12 enableRtlTable:1 enableSorting:1 getChartType:0 getContainer:0 getRanges:0 removeRange:1 setChartType:1 setFirstRowNumber:1 setHiddenDimensionStrategy:1 setInitialSortingAscending:1 setInitialSortingDescending:1 setMergeStrategy:1 setNumHeaders:1 setOption:2 setPosition:4 setTransposeRowsAndColumns:1 showRowNumberColumn:1 useAlternatingRowStyle:1
SpreadsheetApp:Filter getColumnFilterCriteria:1 getRange:0 remove:0 removeColumnFilterCriteria:1 setColumnFilterCriteria:2 sort:2
SpreadsheetApp:FilterCriteria copy:0 getCriteriaType:0 getCriteriaValues:0 getHiddenValues:0 getVisibleValues:0
SpreadsheetApp:FilterCriteriaBuilder build:0 copy:0 getCriteriaType:0 getCriteriaValues:0 getHiddenValues:0 getVisibleValues:0 setHiddenValues:1 setVisibleValues:1 whenCellEmpty:0 whenCellNotEmpty:0 whenDateAfter:1 whenDateBefore:1 whenDateEqualTo:1 whenFormulaSatisfied:1 whenNumberBetween:2 whenNumberEqualTo:1 whenNumberGreaterThan:1 whenNumberGreaterThanOrEqualTo:1 whenNumberLessThan:1 whenNumberLessThanOrEqualTo:1 whenNumberNotBetween:2 whenNumberNotEqualTo:1 whenTextContains:1 whenTextDoesNotContain:1 whenTextEndsWith:1 whenTextEqualTo:1 whenTextStartsWith:1 withCriteria:2
SpreadsheetApp:GradientCondition getMaxColor:0 getMaxType:0 getMaxValue:0 getMidColor:0 getMidType:0 getMidValue:0 getMinColor:0 getMinType:0 getMinValue:0
SpreadsheetApp:Group collapse:0 expand:0 getControlIndex:0 getDepth:0 getRange:0 isCollapsed:0 remove:0
SpreadsheetApp:NamedRange getName:0 getRange:0 remove:0 setName:1 setRange:1
SpreadsheetApp:OverGridImage assignScript:1 getAltTextDescription:0 getAltTextTitle:0 getAnchorCell:0 getAnchorCellXOffset:0 getAnchorCellYOffset:0 getHeight:0 getInherentHeight:0 getInherentWidth:0 getScript:0 getSheet:0 getUrl:0 getWidth:0 remove:0 replace:1 resetSize:0 setAltTextDescription:1 setAltTextTitle:1 setAnchorCell:1 setAnchorCellXOffset:1 setAnchorCellYOffset:1 setHeight:1 setWidth:1
SpreadsheetApp:PageProtection addUser:1 getUsers:0 isProtected:0 removeUser:1 setProtected:1
SpreadsheetApp:PivotFilter getFilterCriteria:0 getPivotTable:0 getSourceDataColumn:0 remove:0 setFilterCriteria:1
SpreadsheetApp:PivotGroup addManualGroupingRule:2 areLabelsRepeated:0 clearGroupingRule:0 clearSort:0 getDimension:0 getIndex:0 getPivotTable:0 getSourceDataColumn:0 hideRepeatedLabels:0 isSortAscending:0 moveToIndex:1 remove:0 removeManualGroupingRule:1 resetDisplayName:0 setDisplayName:1 setHistogramGroupingRule:3 showRepeatedLabels:0 showTotals:1 sortAscending:0 sortBy:2 sortDescending:0 totalsAreShown:0
SpreadsheetApp:PivotTable addCalculatedPivotValue:2 addColumnGroup:1 addFilter:2 addPivotValue:2 addRowGroup:1 getAnchorCell:0 getColumnGroups:0 getFilters:0 getPivotValues:0 getRowGroups:0 getValuesDisplayOrientation:0 remove:0 setValuesDisplayOrientation:1
SpreadsheetApp:PivotValue getDisplayType:0 getFormula:0 getPivotTable:0 getSummarizedBy:0 setDisplayName:1 setFormula:1 showAs:1 summarizeBy:1
SpreadsheetApp:Protection addEditor:1 addEditors:1 canDomainEdit:0 canEdit:0 getDescription:0 getEditors:0 getProtectionType:0 getRange:0 getRangeName:0 getUnprotectedRanges:0 isWarningOnly:0 remove:0 removeEditor:1 removeEditors:1 setDescription:1 setDomainEdit:1 setNamedRange:1 setRange:1 setRangeName:1 setUnprotectedRanges:1 setWarningOnly:1
SpreadsheetApp:Range activate:0 activateAsCurrentCell:0 addDeveloperMetadata:123 applyColumnBanding:013 applyRowBanding:013 autoFill:2 autoFillToNeighbor:1 breakApart:0 canEdit:0 check:0 clear:01 clearContent:0 clearDataValidations:0 clearFormat:0 clearNote:0 collapseGroups:0 copyFormatToRange:5 copyTo:123 copyValuesToRange:5 createDataSourcePivotTable:1 createDataSourceTable:1 createDeveloperMetadataFinder:0 createFilter:0 createPivotTable:1 createTextFinder:1 deleteCells:1 expandGroups:0 getA1Notation:0 getBackground:0 getBackgroundObject:0 getBackgroundObjects:0 getBackgrounds:0 getBandings:0 getCell:2 getColumn:0 getDataRegion:01 getDataSourceFormula:0 getDataSourceFormulas:0 getDataSourcePivotTables:0 getDataSourceTables:0 getDataSourceUrl:0 getDataTable:01 getDataValidation:0 getDataValidations:0 getDeveloperMetadata:0 getDisplayValue:0 getDisplayValues:0 getFilter:0 getFontColor:0 getFontColors:0 getFontColorObject:0 getFontColorObjects:0 getFontFamilies:0 getFontFamily:0 getFontLine:0 getFontLines:0 getFontSize:0 getFontSizes:0 getFontStyle:0 getFontStyles:0 getFontWeight:0 getFontWeights:0 getFormula:0 getFormulaR1C1:0 getFormulas:0 getFormulasR1C1:0 getGridId:0 getHeight:0 getHorizontalAlignment:0 getHorizontalAlignments:0 getLastColumn:0 getLastRow:0 getMergedRanges:0 getNextDataCell:1 getNote:0 getNotes:0 getNumColumns:0 getNumRows:0 getNumberFormat:0 getNumberFormats:0 getRichTextValue:0 getRichTextValues:0 getRow:0 getRowIndex:0 getSheet:0 getTextDirection:0 getTextDirections:0 getTextRotation:0 getTextRotations:0 getTextStyle:0 getTextStyles:0 getValue:0 getValues:0 getVerticalAlignment:0 getVerticalAlignments:0 getWidth:0 getWrap:0 getWrapStrategies:0 getWrapStrategy:0 getWraps:0 insertCells:1 insertCheckboxes:012 isBlank:0 isChecked:0 isEndColumnBounded:0 isEndRowBounded:0 isPartOfMerge:0 isStartColumnBounded:0 isStartRowBounded:0 merge:0 mergeAcross:0 mergeVertically:0 moveTo:1 offset:234 protect:0 randomize:0 removeCheckboxes:0 removeDuplicates:01 setBackground:1 setBackgroundObject:1 setBackgroundObjects:1 setBackgroundRGB:3 setBackgrounds:1 setBorder:68 setDataValidation:1 setDataValidations:1 setFontColor:1 setFontColorObject:1 setFontColorObjects:1 setFontColors:1 setFontFamilies:1 setFontFamily:1 setFontLine:1 setFontLines:1 setFontSize:1 setFontSizes:1 setFontStyle:1 setFontStyles:1 setFontWeight:1 setFontWeights:1 setFormula:1 setFormulaR1C1:1 setFormulas:1 setFormulasR1C1:1 setHorizontalAlignment:1 setHorizontalAlignments:1 setNote:1 setNotes:1 setNumberFormat:1 setNumberFormats:1 setRichTextValue:1 setRichTextValues:1 setShowHyperlink:1 setTextDirection:1 setTextDirections:1 setTextRotation:1 setTextRotations:1 setTextStyle:1 setTextStyles:1 setValue:1 setValues:1 setVerticalAlignment:1 setVerticalAlignments:1 setVerticalText:1 setWrap:1 setWrapStrategies:1 setWrapStrategy:1 setWraps:1 shiftColumnGroupDepth:1 shiftRowGroupDepth:1 sort:1 splitTextToColumns:01 trimWhitespace:0 uncheck:0
SpreadsheetApp:RangeList activate:0 breakApart:0 check:0 clear:01 clearContent:0 clearDataValidations:0 clearFormat:0 clearNote:0 getRanges:0 insertCheckboxes:012 removeCheckboxes:0 setBackground:1 setBackgroundRGB:3 setBorder:68 setFontColor:1 setFontFamily:1 setFontLine:1 setFontSize:1 setFontStyle:1 setFontWeight:1 setFormula:1 setFormulaR1C1:1 setHorizontalAlignment:1 setNote:1 setNumberFormat:1 setShowHyperlink:1 setTextDirection:1 setTextRotation:1 setValue:1 setVerticalAlignment:1 setVerticalText:1 setWrap:1 setWrapStrategy:1 trimWhitespace:0 uncheck:0
SpreadsheetApp:RichTextValue copy:0 getEndIndex:0 getLinkUrl:02 getRuns:0 getStartIndex:0 getText:0 getTextStyle:02
SpreadsheetApp:RichTextValueBuilder build:0 setLinkUrl:13 setText:1 setTextStyle:13
SpreadsheetApp:Selection getActiveRange:0 getActiveRangeList:0 getActiveSheet:0 getCurrentCell:0 getNextDataRange:1
SpreadsheetApp:Sheet activate:0 addDeveloperMetadata:123 appendRow:1 asDataSourceSheet:0 autoResizeColumn:1 autoResizeColumns:2 autoResizeRows:2 clear:01 clearConditionalFormatRules:0 clearContents:0 clearFormats:0 clearNotes:0 collapseAllColumnGroups:0 collapseAllRowGroups:0 copyTo:1 createDeveloperMetadataFinder:0 createTextFinder:1 deleteColumn:1 deleteColumns:2 deleteRow:1 deleteRows:2 expandAllColumnGroups:0 expandAllRowGroups:0 expandColumnGroupsUpToDepth:1 expandRowGroupsUpToDepth:1 getActiveCell:0 getActiveRange:0 getActiveRangeList:0 getBandings:0 getCharts:0 getColumnGroup:2 getColumnGroupControlPosition:0 getColumnGroupDepth:1 getColumnWidth:1 getConditionalFormatRules:0 getCurrentCell:0 getDataRange:0 getDataSourceTables:0 getDeveloperMetadata:0 getDrawings:0 getFilter:0 getFormUrl:0 getFrozenColumns:0 getFrozenRows:0 getImages:0 getIndex:0 getLastColumn:0 getLastRow:0 getMaxColumns:0 getMaxRows:0 getName:0 getNamedRanges:0 getParent:0 getPivotTables:0 getProtections:1 getRange:1234 getRangeList:1 getRowGroup:2 getRowGroupControlPosition:0 getRowGroupDepth:1 getRowHeight:1 getSelection:0 getSheetId:0 getSheetName:0 getSheetValues:4 getSlicers:0 getTabColor:0 getType:0 hasHiddenGridlines:0 hideColumn:1 hideColumns:12 hideRow:1 hideRows:12 hideSheet:0 insertChart:1 insertColumnAfter:1 insertColumnBefore:1 insertColumns:12 insertColumnsAfter:2 insertColumnsBefore:2 insertImage:35 insertRowAfter:1 insertRowBefore:1 insertRows:12 insertRowsAfter:2 insertRowsBefore:2 insertSlicer:35 isColumnHiddenByUser:1 isRightToLeft:0 isRowHiddenByFilter:1 isRowHiddenByUser:1 isSheetHidden:0 moveColumns:2 moveRows:2 newChart:0 protect:0 removeChart:1 setActiveRange:1 setActiveRangeList:1 setActiveSelection:1 setColumnGroupControlPosition:1 setColumnWidth:2 setColumnWidths:3 setConditionalFormatRules:1 setCurrentCell:1 setFrozenColumns:1 setFrozenRows:1 setHiddenGridlines:1 setName:1 setRightToLeft:1 setRowGroupControlPosition:1 setRowHeight:2 setRowHeights:3 setRowHeightsForced:3 setTabColor:1 showColumns:12 showRows:12 showSheet:0 sort:12 unhideColumn:1 unhideRow:1 updateChart:1 getSheetProtection:0 setSheetProtection:1
SpreadsheetApp:Slicer getBackgroundColor:0 getColumnPosition:0 getContainerInfo:0 getFilterCriteria:0 getRange:0 getTitle:0 getTitleHorizontalAlignment:0 getTitleTextStyle:0 isAppliedToPivotTables:0 remove:0 setApplyToPivotTables:1 setBackgroundColor:1 setColumnFilterCriteria:2 setPosition:4 setRange:1 setTitle:1 setTitleHorizontalAlignment:1 setTitleTextStyle:1
SpreadsheetApp:SortSpec getBackgroundColor:0 getDataSourceColumn:0 getDimensionIndex:0 getForegroundColor:0 getSortOrder:0 isAscending:0
SpreadsheetApp:Spreadsheet addDeveloperMetadata:123 addEditor:1 addEditors:1 addMenu:2 addViewer:1 addViewers:1 appendRow:1 autoResizeColumn:1 copy:1 createDeveloperMetadataFinder:0 createTextFinder:1 deleteActiveSheet:0 deleteColumn:1 deleteColumns:2 deleteRow:1 deleteRows:2 deleteSheet:1 duplicateActiveSheet:0 getActiveCell:0 getActiveRange:0 getActiveRangeList:0 getActiveSheet:0 getAs:1 getBandings:0 getBlob:0 getColumnWidth:1 getCurrentCell:0 getDataRange:0 getDataSourceTables:0 getDeveloperMetadata:0 getEditors:0 getFormUrl:0 getFrozenColumns:0 getFrozenRows:0 getId:0 getImages:0 getIterativeCalculationConvergenceThreshold:0 getLastColumn:0 getLastRow:0 getMaxIterativeCalculationCycles:0 getName:0 getNamedRanges:0 getNumSheets:0 getOwner:0 getPredefinedSpreadsheetThemes:0 getProtections:1 getRange:1 getRangeByName:1 getRangeList:1 getRecalculationInterval:0 getRowHeight:1 getSelection:0 getSheetById:1 getSheetByName:1 getSheetId:0 getSheetName:0 getSheetValues:4 getSheets:0 getSpreadsheetLocale:0 getSpreadsheetTheme:0 getSpreadsheetTimeZone:0 getUrl:0 getViewers:0 hideColumn:1 hideRow:1 insertColumnAfter:1 insertColumnBefore:1 insertColumnsAfter:2 insertColumnsBefore:2 insertImage:35 insertRowAfter:1 insertRowBefore:1 insertRowsAfter:2 insertRowsBefore:2 insertSheet:0123 insertSheetWithDataSourceTable:1 isColumnHiddenByUser:1 isIterativeCalculationEnabled:0 isRowHiddenByFilter:1 isRowHiddenByUser:1 moveActiveSheet:1 moveChartToObjectSheet:1 removeEditor:1 removeMenu:1 removeNamedRange:1 removeViewer:1 rename:1 renameActiveSheet:1 resetSpreadsheetTheme:0 setActiveRange:1 setActiveRangeList:1 setActiveSelection:1 setActiveSheet:12 setColumnWidth:2 setCurrentCell:1 setFrozenColumns:1 setFrozenRows:1 setIterativeCalculationConvergenceThreshold:1 setIterativeCalculationEnabled:1 setMaxIterativeCalculationCycles:1 setNamedRange:2 setRecalculationInterval:1 setRowHeight:2 setSpreadsheetLocale:1 setSpreadsheetTheme:1 setSpreadsheetTimeZone:1 show:1 sort:12 toast:123 unhideColumn:1 unhideRow:1 updateMenu:2 getSheetProtection:0 isAnonymousView:0 isAnonymousWrite:0 setAnonymousAccess:2 setSheetProtection:1
SpreadsheetApp:SpreadsheetApp create:13 enableAllDataSourcesExecution:0 enableBigQueryExecution:0 flush:0 getActive:0 getActiveRange:0 getActiveRangeList:0 getActiveSheet:0 getActiveSpreadsheet:0 getCurrentCell:0 getSelection:0 getUi:0 newCellImage:0 newColor:0 newConditionalFormatRule:0 newDataSourceSpec:0 newDataValidation:0 newFilterCriteria:0 newRichTextValue:0 newTextStyle:0 open:1 openById:1 openByUrl:1 setActiveRange:1 setActiveRangeList:1 setActiveSheet:12 setActiveSpreadsheet:1 setCurrentCell:1
SpreadsheetApp:SpreadsheetTheme getConcreteColor:1 getFontFamily:0 getThemeColors:0 setConcreteColor:24 setFontFamily:1
SpreadsheetApp:TextFinder findAll:0 findNext:0 findPrevious:0 getCurrentMatch:0 ignoreDiacritics:1 matchCase:1 matchEntireCell:1 matchFormulaText:1 replaceAllWith:1 replaceWith:1 startFrom:1 useRegularExpression:1
SpreadsheetApp:TextRotation getDegrees:0 isVertical:0
SpreadsheetApp:TextStyle copy:0 getFontFamily:0 getFontSize:0 getForegroundColor:0 getForegroundColorObject:0 isBold:0 isItalic:0 isStrikethrough:0 isUnderline:0
SpreadsheetApp:TextStyleBuilder build:0 setBold:1 setFontFamily:1 setFontSize:1 setForegroundColor:1 setForegroundColorObject:1 setItalic:1 setStrikethrough:1 setUnderline:1
SpreadsheetApp:ThemeColor getColorType:0 getThemeColorType:0
UrlFetchApp:HTTPResponse getAllHeaders:0 getAs:1 getBlob:0 getContent:0 getContentText:01 getHeaders:0 getResponseCode:0
UrlFetchApp:UrlFetchApp fetch:12 fetchAll:1 getRequest:12
UserProperties:Properties deleteAllProperties:0 deleteProperty:1 getKeys:0 getProperties:0 getProperty:1 setProperties:12 setProperty:2
UserProperties:PropertiesService getDocumentProperties:0 getScriptProperties:0 getUserProperties:0
UserProperties:ScriptProperties deleteAllProperties:0 deleteProperty:1 getKeys:0 getProperties:0 getProperty:1 setProperties:12 setProperty:2
UserProperties:UserProperties deleteAllProperties:0 deleteProperty:1 getKeys:0 getProperties:0 getProperty:1 setProperties:12 setProperty:2
Utilities:Utilities base64Decode:12 base64DecodeWebSafe:12 base64Encode:12 base64EncodeWebSafe:12 computeDigest:23 computeHmacSha256Signature:23 computeHmacSignature:34 computeRsaSha1Signature:23 computeRsaSha256Signature:23 computeRsaSignature:34 formatDate:3 formatString:* getUuid:0 gzip:12 newBlob:123 parseCsv:12 parseDate:3 sleep:1 ungzip:1 unzip:1 zip:12 jsonParse:1 jsonStringify:1
XmlService:XmlService createCdata:1 createComment:1 createDocType:123 createDocument:01 createElement:12 createText:1 getCompactFormat:0 getNamespace:12 getNoNamespace:0 getPrettyFormat:0 getRawFormat:0 getXmlNamespace:0 parse:1
`;

/** `Class.property MEMBER …`: the enum found there, in order. */
export const enumMembers = `
Browser.Buttons OK OK_CANCEL YES_NO YES_NO_CANCEL
CalendarApp.Color BLUE BROWN CHARCOAL CHESTNUT GRAY GREEN INDIGO LIME MUSTARD OLIVE ORANGE PINK PLUM PURPLE RED RED_ORANGE SEA_BLUE SLATE TEAL TURQOISE YELLOW
CalendarApp.EventColor PALE_BLUE PALE_GREEN MAUVE PALE_RED YELLOW ORANGE CYAN GRAY BLUE GREEN RED
CalendarApp.EventTransparency OPAQUE TRANSPARENT
CalendarApp.EventType DEFAULT BIRTHDAY FOCUS_TIME FROM_GMAIL OUT_OF_OFFICE WORKING_LOCATION
CalendarApp.GuestStatus INVITED MAYBE NO OWNER YES
CalendarApp.Month JANUARY FEBRUARY MARCH APRIL MAY JUNE JULY AUGUST SEPTEMBER OCTOBER NOVEMBER DECEMBER
CalendarApp.Visibility CONFIDENTIAL DEFAULT PRIVATE PUBLIC
CalendarApp.Weekday SUNDAY MONDAY TUESDAY WEDNESDAY THURSDAY FRIDAY SATURDAY
CardService.BorderType NO_BORDER STROKE
CardService.ComposedEmailType REPLY_AS_DRAFT STANDALONE_DRAFT
CardService.ContentType TEXT MUTABLE_HTML IMMUTABLE_HTML
CardService.DisplayStyle PEEK REPLACE
CardService.GridItemLayout TEXT_BELOW TEXT_ABOVE
CardService.HorizontalAlignment START CENTER END
CardService.Icon NONE AIRPLANE BOOKMARK BUS CAR CLOCK CONFIRMATION_NUMBER_ICON DOLLAR DESCRIPTION EMAIL EVENT_PERFORMER EVENT_SEAT FLIGHT_ARRIVAL FLIGHT_DEPARTURE HOTEL HOTEL_ROOM_TYPE INVITE MAP_PIN MEMBERSHIP MULTIPLE_PEOPLE OFFER PERSON PHONE RESTAURANT_ICON SHOPPING_CART STAR STORE TICKET TRAIN VIDEO_CAMERA VIDEO_PLAY
CardService.ImageCropType SQUARE CIRCLE RECTANGLE_CUSTOM RECTANGLE_4_3
CardService.ImageStyle SQUARE CIRCLE
CardService.InputType TEXT INTEGER FLOAT EMAIL
CardService.Interaction INTERACTION_UNSPECIFIED OPEN_DIALOG
CardService.LoadIndicator SPINNER NONE
CardService.OnClose NOTHING RELOAD RELOAD_ADD_ON
CardService.OpenAs FULL_SIZE OVERLAY
CardService.SelectionInputType CHECK_BOX RADIO_BUTTON DROPDOWN SWITCH MULTI_SELECT
CardService.SwitchControlType SWITCH CHECK_BOX
CardService.TextButtonStyle OUTLINED TEXT FILLED FILLED_TONAL BORDERLESS
CardService.UpdateDraftBodyType IN_PLACE_INSERT
Charts.ChartHiddenDimensionStrategy IGNORE_BOTH IGNORE_ROWS IGNORE_COLUMNS SHOW_BOTH
Charts.ChartMergeStrategy MERGE_COLUMNS MERGE_ROWS
Charts.ChartType TIMELINE AREA BAR BUBBLE CANDLESTICK COLUMN COMBO GAUGE GEO HISTOGRAM RADAR LINE ORG PIE SCATTER SPARKLINE STEPPED_AREA TABLE TREEMAP WATERFALL
Charts.ColumnType DATE NUMBER STRING
Charts.CurveStyle NORMAL SMOOTH
Charts.PointStyle NONE TINY MEDIUM LARGE HUGE
Charts.Position TOP RIGHT BOTTOM NONE
ConferenceDataService.ConferenceErrorType AUTHENTICATION CONFERENCE_SOLUTION_FORBIDDEN PERMANENT PERMISSION_DENIED TEMPORARY UNKNOWN
ConferenceDataService.EntryPointFeature UNKNOWN_FEATURE TOLL TOLL_FREE
ConferenceDataService.EntryPointType VIDEO PHONE MORE SIP
ContactsApp.ExtendedField HOBBY MILEAGE LANGUAGE GENDER BILLING_INFORMATION DIRECTORY_SERVER SENSITIVITY PRIORITY HOME WORK USER OTHER
ContactsApp.Field FULL_NAME GIVEN_NAME MIDDLE_NAME FAMILY_NAME MAIDEN_NAME NICKNAME SHORT_NAME INITIALS PREFIX SUFFIX HOME_EMAIL WORK_EMAIL BIRTHDAY ANNIVERSARY HOME_ADDRESS WORK_ADDRESS ASSISTANT_PHONE CALLBACK_PHONE MAIN_PHONE PAGER HOME_FAX WORK_FAX HOME_PHONE WORK_PHONE MOBILE_PHONE GOOGLE_VOICE NOTES GOOGLE_TALK AIM YAHOO SKYPE QQ MSN ICQ JABBER BLOG FTP PROFILE HOME_PAGE WORK_WEBSITE HOME_WEBSITE JOB_TITLE COMPANY
ContactsApp.Gender MALE FEMALE
ContactsApp.Month JANUARY FEBRUARY MARCH APRIL MAY JUNE JULY AUGUST SEPTEMBER OCTOBER NOVEMBER DECEMBER
ContactsApp.Priority HIGH LOW NORMAL
ContactsApp.Sensitivity CONFIDENTIAL NORMAL PERSONAL PRIVATE
ContentService.MimeType ATOM CSV ICAL JAVASCRIPT JSON RSS TEXT VCARD XML
DocumentApp.Attribute BACKGROUND_COLOR BOLD BORDER_COLOR BORDER_WIDTH CODE FONT_FAMILY FONT_SIZE FOREGROUND_COLOR HEADING HEIGHT HORIZONTAL_ALIGNMENT INDENT_END INDENT_FIRST_LINE INDENT_START ITALIC GLYPH_TYPE LEFT_TO_RIGHT LINE_SPACING LINK_URL LIST_ID MARGIN_BOTTOM MARGIN_LEFT MARGIN_RIGHT MARGIN_TOP NESTING_LEVEL MINIMUM_HEIGHT PADDING_BOTTOM PADDING_LEFT PADDING_RIGHT PADDING_TOP PAGE_HEIGHT PAGE_WIDTH SPACING_AFTER SPACING_BEFORE STRIKETHROUGH UNDERLINE VERTICAL_ALIGNMENT WIDTH
DocumentApp.ElementType BODY_SECTION COMMENT_SECTION DATE DOCUMENT EQUATION EQUATION_FUNCTION EQUATION_FUNCTION_ARGUMENT_SEPARATOR EQUATION_SYMBOL FOOTER_SECTION FOOTNOTE FOOTNOTE_SECTION HEADER_SECTION HORIZONTAL_RULE INLINE_DRAWING INLINE_IMAGE LIST_ITEM PAGE_BREAK PARAGRAPH PERSON RICH_LINK TABLE TABLE_CELL TABLE_OF_CONTENTS TABLE_ROW TEXT UNSUPPORTED
DocumentApp.FontFamily AMARANTH ARIAL ARIAL_BLACK ARIAL_NARROW ARVO CALIBRI CAMBRIA COMIC_SANS_MS CONSOLAS CORSIVA COURIER_NEW DANCING_SCRIPT DROID_SANS DROID_SERIF GARAMOND GEORGIA GLORIA_HALLELUJAH GREAT_VIBES LOBSTER MERRIWEATHER PACIFICO PHILOSOPHER POIRET_ONE QUATTROCENTO ROBOTO SHADOWS_INTO_LIGHT SYNCOPATE TAHOMA TIMES_NEW_ROMAN TREBUCHET_MS UBUNTU VERDANA
DocumentApp.GlyphType BULLET HOLLOW_BULLET SQUARE_BULLET NUMBER LATIN_UPPER LATIN_LOWER ROMAN_UPPER ROMAN_LOWER
DocumentApp.HorizontalAlignment LEFT CENTER RIGHT JUSTIFY
DocumentApp.ParagraphHeading NORMAL HEADING1 HEADING2 HEADING3 HEADING4 HEADING5 HEADING6 TITLE SUBTITLE
DocumentApp.PositionedLayout ABOVE_TEXT BREAK_BOTH BREAK_LEFT BREAK_RIGHT WRAP_TEXT
DocumentApp.TextAlignment NORMAL SUPERSCRIPT SUBSCRIPT
DocumentApp.VerticalAlignment BOTTOM CENTER TOP
DriveApp.Access ANYONE ANYONE_WITH_LINK DOMAIN DOMAIN_WITH_LINK PRIVATE
DriveApp.Permission VIEW EDIT COMMENT OWNER ORGANIZER NONE
FormApp.Alignment LEFT CENTER RIGHT
FormApp.DestinationType SPREADSHEET
FormApp.FeedbackType CORRECT INCORRECT GENERAL
FormApp.ItemType CHECKBOX CHECKBOX_GRID DATE DATETIME DURATION GRID IMAGE LIST MULTIPLE_CHOICE PAGE_BREAK PARAGRAPH_TEXT SCALE SECTION_HEADER TEXT TIME VIDEO FILE_UPLOAD
FormApp.PageNavigationType CONTINUE GO_TO_PAGE RESTART SUBMIT
GroupsApp.Role OWNER MANAGER MEMBER INVITED PENDING
HtmlService.SandboxMode EMULATED IFRAME NATIVE
HtmlService.XFrameOptionsMode ALLOWALL DEFAULT
LinearOptimizationService.Status OPTIMAL FEASIBLE INFEASIBLE UNBOUNDED ABNORMAL MODEL_INVALID NOT_SOLVED
LinearOptimizationService.VariableType INTEGER CONTINUOUS
ScriptApp.AuthMode NONE CUSTOM_FUNCTION LIMITED FULL
ScriptApp.AuthorizationStatus REQUIRED NOT_REQUIRED
ScriptApp.EventType CLOCK ON_OPEN ON_EDIT ON_FORM_SUBMIT ON_CHANGE ON_EVENT_UPDATED
ScriptApp.InstallationSource APPS_MARKETPLACE_DOMAIN_ADD_ON NONE WEB_STORE_ADD_ON
ScriptApp.TriggerSource SPREADSHEETS CLOCK FORMS DOCUMENTS CALENDAR
ScriptApp.WeekDay SUNDAY MONDAY TUESDAY WEDNESDAY THURSDAY FRIDAY SATURDAY
SitesApp.AttachmentType WEB HOSTED
SitesApp.PageType WEB_PAGE LIST_PAGE ANNOUNCEMENT ANNOUNCEMENTS_PAGE FILE_CABINET_PAGE
SlidesApp.AlignmentPosition CENTER HORIZONTAL_CENTER VERTICAL_CENTER
SlidesApp.ArrowStyle UNSUPPORTED NONE STEALTH_ARROW FILL_ARROW FILL_CIRCLE FILL_SQUARE FILL_DIAMOND OPEN_ARROW OPEN_CIRCLE OPEN_SQUARE OPEN_DIAMOND
SlidesApp.AutoTextType UNSUPPORTED SLIDE_NUMBER
SlidesApp.CellMergeState NORMAL HEAD MERGED
SlidesApp.ColorType UNSUPPORTED RGB THEME
SlidesApp.ContentAlignment UNSUPPORTED TOP MIDDLE BOTTOM
SlidesApp.DashStyle UNSUPPORTED SOLID DOT DASH DASH_DOT LONG_DASH LONG_DASH_DOT
SlidesApp.FillType UNSUPPORTED NONE SOLID
SlidesApp.LineCategory UNSUPPORTED STRAIGHT BENT CURVED
SlidesApp.LineFillType UNSUPPORTED NONE SOLID
SlidesApp.LineType UNSUPPORTED STRAIGHT_CONNECTOR_1 BENT_CONNECTOR_2 BENT_CONNECTOR_3 BENT_CONNECTOR_4 BENT_CONNECTOR_5 CURVED_CONNECTOR_2 CURVED_CONNECTOR_3 CURVED_CONNECTOR_4 CURVED_CONNECTOR_5 STRAIGHT_LINE
SlidesApp.LinkType UNSUPPORTED URL SLIDE_POSITION SLIDE_ID SLIDE_INDEX
SlidesApp.ListPreset DISC_CIRCLE_SQUARE DIAMONDX_ARROW3D_SQUARE CHECKBOX ARROW_DIAMOND_DISC STAR_CIRCLE_SQUARE ARROW3D_CIRCLE_SQUARE LEFTTRIANGLE_DIAMOND_DISC DIAMONDX_HOLLOWDIAMOND_SQUARE DIAMOND_CIRCLE_SQUARE DIGIT_ALPHA_ROMAN DIGIT_ALPHA_ROMAN_PARENS DIGIT_NESTED UPPERALPHA_ALPHA_ROMAN UPPERROMAN_UPPERALPHA_DIGIT ZERODIGIT_ALPHA_ROMAN
SlidesApp.PageBackgroundType UNSUPPORTED NONE SOLID PICTURE
SlidesApp.PageElementType UNSUPPORTED SHAPE IMAGE VIDEO TABLE GROUP LINE WORD_ART SHEETS_CHART
SlidesApp.PageType UNSUPPORTED SLIDE LAYOUT MASTER
SlidesApp.ParagraphAlignment UNSUPPORTED START CENTER END JUSTIFIED
SlidesApp.PlaceholderType UNSUPPORTED NONE BODY CHART CLIP_ART CENTERED_TITLE DIAGRAM DATE_AND_TIME FOOTER HEADER MEDIA OBJECT PICTURE SLIDE_NUMBER SUBTITLE TABLE TITLE SLIDE_IMAGE
SlidesApp.PredefinedLayout UNSUPPORTED BLANK CAPTION_ONLY TITLE TITLE_AND_BODY TITLE_AND_TWO_COLUMNS TITLE_ONLY SECTION_HEADER SECTION_TITLE_AND_DESCRIPTION ONE_COLUMN_TEXT MAIN_POINT BIG_NUMBER
SlidesApp.SelectionType UNSUPPORTED NONE TEXT TABLE_CELL PAGE PAGE_ELEMENT CURRENT_PAGE
SlidesApp.ShapeType UNSUPPORTED TEXT_BOX RECTANGLE ROUND_RECTANGLE ELLIPSE ARC BENT_ARROW BENT_UP_ARROW BEVEL BLOCK_ARC BRACE_PAIR BRACKET_PAIR CAN CHEVRON CHORD CLOUD CORNER CUBE CURVED_DOWN_ARROW CURVED_LEFT_ARROW CURVED_RIGHT_ARROW CURVED_UP_ARROW DECAGON DIAGONAL_STRIPE DIAMOND DODECAGON DONUT DOUBLE_WAVE DOWN_ARROW DOWN_ARROW_CALLOUT FOLDED_CORNER FRAME HALF_FRAME HEART HEPTAGON HEXAGON HOME_PLATE HORIZONTAL_SCROLL IRREGULAR_SEAL_1 IRREGULAR_SEAL_2 LEFT_ARROW LEFT_ARROW_CALLOUT LEFT_BRACE LEFT_BRACKET LEFT_RIGHT_ARROW LEFT_RIGHT_ARROW_CALLOUT LEFT_RIGHT_UP_ARROW LEFT_UP_ARROW LIGHTNING_BOLT MATH_DIVIDE MATH_EQUAL MATH_MINUS MATH_MULTIPLY MATH_NOT_EQUAL MATH_PLUS MOON NO_SMOKING NOTCHED_RIGHT_ARROW OCTAGON PARALLELOGRAM PENTAGON PIE PLAQUE PLUS QUAD_ARROW QUAD_ARROW_CALLOUT RIBBON RIBBON_2 RIGHT_ARROW RIGHT_ARROW_CALLOUT RIGHT_BRACE RIGHT_BRACKET ROUND_1_RECTANGLE ROUND_2_DIAGONAL_RECTANGLE ROUND_2_SAME_RECTANGLE RIGHT_TRIANGLE SMILEY_FACE SNIP_1_RECTANGLE SNIP_2_DIAGONAL_RECTANGLE SNIP_2_SAME_RECTANGLE SNIP_ROUND_RECTANGLE STAR_10 STAR_12 STAR_16 STAR_24 STAR_32 STAR_4 STAR_5 STAR_6 STAR_7 STAR_8 STRIPED_RIGHT_ARROW SUN TRAPEZOID TRIANGLE UP_ARROW UP_ARROW_CALLOUT UP_DOWN_ARROW UTURN_ARROW VERTICAL_SCROLL WAVE WEDGE_ELLIPSE_CALLOUT WEDGE_RECTANGLE_CALLOUT WEDGE_ROUND_RECTANGLE_CALLOUT FLOW_CHART_ALTERNATE_PROCESS FLOW_CHART_COLLATE FLOW_CHART_CONNECTOR FLOW_CHART_DECISION FLOW_CHART_DELAY FLOW_CHART_DISPLAY FLOW_CHART_DOCUMENT FLOW_CHART_EXTRACT FLOW_CHART_INPUT_OUTPUT FLOW_CHART_INTERNAL_STORAGE FLOW_CHART_MAGNETIC_DISK FLOW_CHART_MAGNETIC_DRUM FLOW_CHART_MAGNETIC_TAPE FLOW_CHART_MANUAL_INPUT FLOW_CHART_MANUAL_OPERATION FLOW_CHART_MERGE FLOW_CHART_MULTIDOCUMENT FLOW_CHART_OFFLINE_STORAGE FLOW_CHART_OFFPAGE_CONNECTOR FLOW_CHART_ONLINE_STORAGE FLOW_CHART_OR FLOW_CHART_PREDEFINED_PROCESS FLOW_CHART_PREPARATION FLOW_CHART_PROCESS FLOW_CHART_PUNCHED_CARD FLOW_CHART_PUNCHED_TAPE FLOW_CHART_SORT FLOW_CHART_SUMMING_JUNCTION FLOW_CHART_TERMINATOR ARROW_EAST ARROW_NORTH_EAST ARROW_NORTH SPEECH STARBURST TEARDROP ELLIPSE_RIBBON ELLIPSE_RIBBON_2 CLOUD_CALLOUT CUSTOM
SlidesApp.SheetsChartEmbedType UNSUPPORTED IMAGE
SlidesApp.SlideLinkingMode UNSUPPORTED LINKED NOT_LINKED
SlidesApp.SlidePosition NEXT_SLIDE PREVIOUS_SLIDE FIRST_SLIDE LAST_SLIDE
SlidesApp.SpacingMode UNSUPPORTED NEVER_COLLAPSE COLLAPSE_LISTS
SlidesApp.TextBaselineOffset UNSUPPORTED NONE SUPERSCRIPT SUBSCRIPT
SlidesApp.TextDirection UNSUPPORTED LEFT_TO_RIGHT RIGHT_TO_LEFT
SlidesApp.ThemeColorType UNSUPPORTED DARK1 LIGHT1 DARK2 LIGHT2 ACCENT1 ACCENT2 ACCENT3 ACCENT4 ACCENT5 ACCENT6 HYPERLINK FOLLOWED_HYPERLINK
SlidesApp.VideoSourceType UNSUPPORTED YOUTUBE
SpreadsheetApp.AutoFillSeries DEFAULT_SERIES ALTERNATE_SERIES
SpreadsheetApp.BandingTheme LIGHT_GREY CYAN GREEN YELLOW ORANGE BLUE TEAL GREY BROWN LIGHT_GREEN INDIGO PINK
SpreadsheetApp.BooleanCriteria CELL_EMPTY CELL_NOT_EMPTY DATE_AFTER DATE_BEFORE DATE_EQUAL_TO DATE_AFTER_RELATIVE DATE_BEFORE_RELATIVE DATE_EQUAL_TO_RELATIVE NUMBER_BETWEEN NUMBER_EQUAL_TO NUMBER_GREATER_THAN NUMBER_GREATER_THAN_OR_EQUAL_TO NUMBER_LESS_THAN NUMBER_LESS_THAN_OR_EQUAL_TO NUMBER_NOT_BETWEEN NUMBER_NOT_EQUAL_TO TEXT_CONTAINS TEXT_DOES_NOT_CONTAIN TEXT_EQUAL_TO TEXT_STARTS_WITH TEXT_ENDS_WITH CUSTOM_FORMULA
SpreadsheetApp.BorderStyle DOTTED DASHED SOLID SOLID_MEDIUM SOLID_THICK DOUBLE
SpreadsheetApp.ColorType UNSUPPORTED RGB THEME
SpreadsheetApp.CopyPasteType PASTE_NORMAL PASTE_NO_BORDERS PASTE_FORMAT PASTE_FORMULA PASTE_DATA_VALIDATION PASTE_VALUES PASTE_CONDITIONAL_FORMATTING PASTE_COLUMN_WIDTHS
SpreadsheetApp.DataExecutionErrorCode DATA_EXECUTION_ERROR_CODE_UNSUPPORTED NONE TIME_OUT TOO_MANY_ROWS TOO_MANY_CELLS ENGINE PARAMETER_INVALID UNSUPPORTED_DATA_TYPE DUPLICATE_COLUMN_NAMES INTERRUPTED OTHER TOO_MANY_CHARS_PER_CELL
SpreadsheetApp.DataExecutionState DATA_EXECUTION_STATE_UNSUPPORTED RUNNING SUCCESS ERROR NOT_STARTED
SpreadsheetApp.DataSourceParameterType DATA_SOURCE_PARAMETER_TYPE_UNSUPPORTED CELL
SpreadsheetApp.DataSourceType DATA_SOURCE_TYPE_UNSUPPORTED BIGQUERY
SpreadsheetApp.DataValidationCriteria DATE_AFTER DATE_BEFORE DATE_BETWEEN DATE_EQUAL_TO DATE_IS_VALID_DATE DATE_NOT_BETWEEN DATE_ON_OR_AFTER DATE_ON_OR_BEFORE NUMBER_BETWEEN NUMBER_EQUAL_TO NUMBER_GREATER_THAN NUMBER_GREATER_THAN_OR_EQUAL_TO NUMBER_LESS_THAN NUMBER_LESS_THAN_OR_EQUAL_TO NUMBER_NOT_BETWEEN NUMBER_NOT_EQUAL_TO TEXT_CONTAINS TEXT_DOES_NOT_CONTAIN TEXT_EQUAL_TO TEXT_IS_VALID_EMAIL TEXT_IS_VALID_URL VALUE_IN_LIST VALUE_IN_RANGE CUSTOM_FORMULA CHECKBOX
SpreadsheetApp.DeveloperMetadataLocationType SPREADSHEET SHEET ROW COLUMN
SpreadsheetApp.DeveloperMetadataVisibility DOCUMENT PROJECT
SpreadsheetApp.Dimension COLUMNS ROWS
SpreadsheetApp.Direction UP DOWN PREVIOUS NEXT
SpreadsheetApp.GroupControlTogglePosition BEFORE AFTER
SpreadsheetApp.InterpolationType NUMBER PERCENT PERCENTILE MIN MAX
SpreadsheetApp.PivotTableSummarizeFunction CUSTOM SUM COUNTA COUNT COUNTUNIQUE AVERAGE MAX MIN MEDIAN PRODUCT STDEV STDEVP VAR VARP
SpreadsheetApp.PivotValueDisplayType DEFAULT PERCENT_OF_ROW_TOTAL PERCENT_OF_COLUMN_TOTAL PERCENT_OF_GRAND_TOTAL
SpreadsheetApp.ProtectionType RANGE SHEET
SpreadsheetApp.RecalculationInterval ON_CHANGE MINUTE HOUR
SpreadsheetApp.RelativeDate TODAY TOMORROW YESTERDAY PAST_WEEK PAST_MONTH PAST_YEAR
SpreadsheetApp.SheetType GRID OBJECT
SpreadsheetApp.TextDirection LEFT_TO_RIGHT RIGHT_TO_LEFT
SpreadsheetApp.TextToColumnsDelimiter COMMA SEMICOLON PERIOD SPACE
SpreadsheetApp.ThemeColorType UNSUPPORTED TEXT BACKGROUND ACCENT1 ACCENT2 ACCENT3 ACCENT4 ACCENT5 ACCENT6 HYPERLINK
SpreadsheetApp.ValueType IMAGE
SpreadsheetApp.WrapStrategy WRAP OVERFLOW CLIP
Ui.Button CLOSE OK CANCEL YES NO
Ui.ButtonSet OK OK_CANCEL YES_NO YES_NO_CANCEL
Utilities.Charset US_ASCII UTF_8
Utilities.DigestAlgorithm MD2 MD5 SHA_1 SHA_256 SHA_384 SHA_512
Utilities.MacAlgorithm HMAC_MD5 HMAC_SHA_1 HMAC_SHA_256 HMAC_SHA_384 HMAC_SHA_512
Utilities.RsaAlgorithm RSA_SHA_1 RSA_SHA_256
XmlService.ContentTypes CDATA COMMENT DOCTYPE ELEMENT ENTITYREF PROCESSINGINSTRUCTION TEXT
`;
